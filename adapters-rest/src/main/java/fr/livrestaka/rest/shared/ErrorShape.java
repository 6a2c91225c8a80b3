package fr.livrestaka.rest.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the error answers of a controller or method carry besides the usual keys. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ErrorShape {
  Shape value();

  /** The contract's error families that need more than {@code error} and {@code message}. */
  enum Shape {
    PLAIN,
    /** {@code success: false} (contract C families E3 and E4). */
    SUCCESS_FLAG,
    /** {@code success: false}, and {@code details}: the broken rules in words (contract B §8). */
    SUCCESS_FLAG_TEXTS,
    /** {@code received: false} (contract A 5.3). */
    RECEIVED_FLAG,
    /** {@code valid: false} (contract A 3.6). */
    VALID_FLAG,
    /** {@code details}: the broken rules in the form of Zod 3 (contract A 0.3). */
    ISSUES,
    /** {@code details}: one text. */
    DETAILS_TEXT
  }
}
