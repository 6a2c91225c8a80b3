package fr.livrestaka.domain.shared;

import java.util.List;
import java.util.Map;

/**
 * One broken rule of one input field.
 *
 * @param field the field's name on the wire, as the contract has it
 * @param rule the sort of rule
 * @param code name of the text that explains it, for example {@code too-short}; generic ones come
 *     from the factories, special ones bear their area's name ({@code orders.pages-required})
 * @param bounds the limits that the text names ({@code minimum}, {@code maximum}, {@code expected})
 */
public record Violation(String field, Rule rule, String code, Map<String, Object> bounds) {
  /** The sorts of rule that input can break. */
  public enum Rule {
    REQUIRED,
    TOO_SHORT,
    TOO_LONG,
    TOO_SMALL,
    TOO_BIG,
    WRONG_TYPE,
    MALFORMED_EMAIL,
    NOT_ONE_OF,
    CUSTOM
  }

  public Violation {
    bounds = Map.copyOf(bounds);
  }

  /** The same of a field within another one. */
  public Violation within(String outer) {
    return new Violation(outer + "." + field, rule, code, bounds);
  }

  public static Violation required(String field) {
    return new Violation(field, Rule.REQUIRED, "required", Map.of());
  }

  /**
   * @param minimum least number of characters
   */
  public static Violation tooShort(String field, int minimum) {
    return new Violation(field, Rule.TOO_SHORT, "too-short", Map.of("minimum", minimum));
  }

  /**
   * @param maximum greatest number of characters
   */
  public static Violation tooLong(String field, int maximum) {
    return new Violation(field, Rule.TOO_LONG, "too-long", Map.of("maximum", maximum));
  }

  public static Violation tooSmall(String field, long minimum) {
    return new Violation(field, Rule.TOO_SMALL, "too-small", Map.of("minimum", minimum));
  }

  public static Violation tooBig(String field, long maximum) {
    return new Violation(field, Rule.TOO_BIG, "too-big", Map.of("maximum", maximum));
  }

  /**
   * @param expected {@code string}, {@code number}, {@code boolean}, {@code object} or {@code
   *     array}
   */
  public static Violation wrongType(String field, String expected) {
    return new Violation(field, Rule.WRONG_TYPE, "wrong-type", Map.of("expected", expected));
  }

  public static Violation malformedEmail(String field) {
    return new Violation(field, Rule.MALFORMED_EMAIL, "malformed-email", Map.of());
  }

  /**
   * @param allowed the values that would do: constants, or words that need no other
   */
  public static Violation notOneOf(String field, List<?> allowed) {
    return new Violation(
        field, Rule.NOT_ONE_OF, "not-one-of", Map.of("allowed", List.copyOf(allowed)));
  }

  /**
   * @param code name of the text, for example {@code accounts.consent-required}
   */
  public static Violation custom(String field, String code) {
    return new Violation(field, Rule.CUSTOM, code, Map.of());
  }
}
