package fr.livrestaka.rest.shared.body;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A nullable number that may be sent as text too; an empty text counts as absent, and an {@code
 * Integer} loses its fraction.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface LenientNumber {
  /** Texts that count as absent, besides the empty one: forms send them for what is not filled. */
  String[] absent() default {};

  /** Name of a field of the same meaning; where that one has a value, this one is not looked at. */
  String unless() default "";
}
