package fr.livrestaka.rest.shared;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads page numbers as the former service did: the whole number at the beginning counts. */
public final class Paging {
  private static final Pattern WHOLE = Pattern.compile("\\s*([+-]?)(\\d+).*", Pattern.DOTALL);

  private static final int MOST_DIGITS = 9;

  private Paging() {}

  /**
   * @throws InvalidInput where it is no number, less than 1 or more than {@code most}
   */
  public static int number(String field, @Nullable String text, int otherwise, int most) {
    if (text == null) return otherwise;
    Matcher whole = WHOLE.matcher(text);
    if (!whole.matches()) throw new InvalidInput(Violation.wrongType(field, "number"));
    int number = saturated(whole);
    if (number < 1) throw new InvalidInput(Violation.tooSmall(field, 1));
    if (number > most) throw new InvalidInput(Violation.tooBig(field, most));
    return number;
  }

  /**
   * As the lists of administrators read it (contract B 8.2, C P2, Q2): 0 and what is no number
   * count as nothing said, and more than the most as the most.
   *
   * @throws InvalidInput where it is negative
   */
  public static int forgiving(String field, @Nullable String text, int otherwise, int most) {
    Matcher whole = WHOLE.matcher(text == null ? "" : text);
    if (!whole.matches()) return otherwise;
    int number = saturated(whole);
    if (number < 0) throw new InvalidInput(Violation.tooSmall(field, 1));
    return number == 0 ? otherwise : Math.min(most, number);
  }

  /** As {@link #number}, but what makes no sense counts as the nearest that does. */
  public static int clamped(@Nullable String text, int otherwise, int most) {
    Matcher whole = WHOLE.matcher(text == null ? "" : text);
    if (!whole.matches()) return otherwise;
    return Math.max(1, Math.min(most, saturated(whole)));
  }

  /** The number, or the greatest there is where it has more digits than fit. */
  private static int saturated(Matcher whole) {
    String digits = whole.group(2);
    int size = digits.length() > MOST_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(digits);
    return whole.group(1).equals("-") ? -size : size;
  }
}
