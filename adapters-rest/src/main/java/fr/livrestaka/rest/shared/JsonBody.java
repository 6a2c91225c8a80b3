package fr.livrestaka.rest.shared;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request body read field by field; it distinguishes what is absent, null and of the wrong type.
 */
public final class JsonBody {
  private static final int MOST_DIGITS = 10;
  private static final int LONGEST_NUMBER = 40;

  private final Map<String, Object> fields;

  private JsonBody(Map<String, Object> fields) {
    this.fields = fields;
  }

  public static JsonBody of(@Nullable Map<String, Object> fields) {
    return new JsonBody(fields == null ? Map.of() : fields);
  }

  /**
   * @throws InvalidInput where the field is neither absent, null nor text
   */
  public Optional<String> text(String field) {
    Object value = fields.get(field);
    if (value == null) return Optional.empty();
    if (value instanceof String text) return Optional.of(text);
    throw new InvalidInput(Violation.wrongType(field, "string"));
  }

  /**
   * A list of texts; empty where it is absent or null.
   *
   * @throws InvalidInput where it is no list, or holds anything but texts
   */
  public List<String> texts(String field) {
    Object value = fields.get(field);
    if (value == null) return List.of();
    if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
      return list.stream().map(String.class::cast).toList();
    }
    throw new InvalidInput(Violation.wrongType(field, "array"));
  }

  /**
   * An object, see {@link NestedFields}.
   *
   * @throws InvalidInput where it is no object
   */
  public Optional<Map<String, Object>> object(String field) {
    return NestedFields.of(field, fields);
  }

  /** The names of those fields that are none of these, in no special order. */
  public Set<String> othersThan(Set<String> known) {
    Set<String> others = new HashSet<>(fields.keySet());
    others.removeAll(known);
    return others;
  }

  public boolean has(String field) {
    return fields.containsKey(field);
  }

  public boolean isAbsentOrNull(String field) {
    return fields.get(field) == null;
  }

  /** Whether it is one of these texts. */
  public boolean isOneOf(String field, Set<String> texts) {
    return fields.get(field) instanceof String text && texts.contains(text);
  }

  /** Whether it was sent as null. */
  public boolean isNull(String field) {
    return has(field) && fields.get(field) == null;
  }

  /**
   * @throws InvalidInput where the field is absent, empty, or no text
   */
  public String required(String field) {
    return text(field)
        .filter(text -> !text.isEmpty())
        .orElseThrow(() -> new InvalidInput(Violation.required(field)));
  }

  /**
   * A whole number; numeric text does too, and a fraction is cut.
   *
   * @throws InvalidInput where it is no number within an int
   */
  public Optional<Integer> lenientNumber(String field) {
    Object value = fields.get(field);
    if (value == null || value.equals("")) return Optional.empty();
    return Optional.of(whole(field, value.toString().strip(), true));
  }

  /**
   * @throws InvalidInput where it is neither absent nor a whole number within an int
   */
  public Optional<Integer> number(String field) {
    Object value = fields.get(field);
    if (value == null) return Optional.empty();
    if (value instanceof Number number) {
      return Optional.of(whole(field, number.toString(), false));
    }
    throw new InvalidInput(Violation.wrongType(field, "number"));
  }

  /**
   * A decimal number of 0 or more; numeric text does too.
   *
   * @throws InvalidInput where it is no such number
   */
  public Optional<BigDecimal> amount(String field) {
    Object value = fields.get(field);
    if (value == null || value.equals("")) return Optional.empty();
    try {
      BigDecimal amount = decimal(value.toString().strip());
      if (amount.signum() < 0) throw new InvalidInput(Violation.tooSmall(field, 0));
      return Optional.of(amount);
    } catch (ArithmeticException | NumberFormatException e) {
      throw new InvalidInput(Violation.wrongType(field, "number"));
    }
  }

  /** Whether it is true, or the text {@code true}. */
  public boolean agreed(String field) {
    return "true".equals(String.valueOf(fields.get(field)));
  }

  /**
   * @throws InvalidInput where it is neither absent, null, true nor false
   */
  public Optional<Boolean> flag(String field) {
    Object value = fields.get(field);
    if (value == null) return Optional.empty();
    if (value instanceof Boolean flag) return Optional.of(flag);
    throw new InvalidInput(Violation.wrongType(field, "boolean"));
  }

  /**
   * As {@link #flag}, and as a form sends it: the texts {@code true} and {@code false}; an empty
   * one counts as absent.
   *
   * @throws InvalidInput where it is anything else
   */
  public Optional<Boolean> tick(String field) {
    Object value = fields.get(field);
    if ("".equals(value)) return Optional.empty();
    if ("true".equals(value)) return Optional.of(true);
    return "false".equals(value) ? Optional.of(false) : flag(field);
  }

  private static int whole(String field, String text, boolean cutsFractions) {
    try {
      BigDecimal number = decimal(text);
      BigDecimal whole = cutsFractions ? number.setScale(0, RoundingMode.DOWN) : number;
      return whole.intValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      throw new InvalidInput(Violation.wrongType(field, "number"));
    }
  }

  /**
   * Looks at the size first: writing out the digits of {@code 1e999999999} or {@code 1e-999999999}
   * takes for ever.
   */
  private static BigDecimal decimal(String text) {
    if (text.length() > LONGEST_NUMBER) throw new NumberFormatException("too long");
    BigDecimal number = new BigDecimal(text);
    if (Math.abs((long) number.scale()) > LONGEST_NUMBER
        || (long) number.precision() - number.scale() > MOST_DIGITS) {
      throw new ArithmeticException("too large, or too small");
    }
    return number;
  }
}
