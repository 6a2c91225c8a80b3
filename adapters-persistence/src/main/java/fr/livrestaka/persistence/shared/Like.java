package fr.livrestaka.persistence.shared;

import fr.livrestaka.domain.shared.FoldedText;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Conditions with LIKE, which give on every database what {@link FoldedText} says. LIKE compares
 * sign by sign, so that to it {@code œ} is not {@code oe}: where the part could meet a sign in
 * which letters are joined, that sign is written apart in the text. The collation of the columns
 * takes {@code ø} for another letter than {@code o}; that of a later Unicode (5.2) does not, and
 * MySQL and MariaDB have it alike.
 *
 * @param sql with a mark for each value
 */
public record Like(String sql, List<Object> values) {
  private static final String MATCHES = " LIKE ? COLLATE utf8mb4_unicode_520_ci";

  public Like {
    values = List.copyOf(values);
  }

  /**
   * One of the texts has the part in it; the part's {@code %} and {@code _} stand for themselves.
   *
   * @param texts columns, or other SQL of our own
   */
  public static Like anyContains(String part, String... texts) {
    String folded = FoldedText.of(part);
    String sql =
        Stream.of(texts)
            .map(text -> apart(text, folded) + MATCHES)
            .collect(Collectors.joining(" OR ", "(", ")"));
    String pattern = containing(FoldedText.apart(part));
    return new Like(sql, Collections.nCopies(texts.length, pattern));
  }

  /** The text, in which those joined signs are written apart that the part could meet. */
  private static String apart(String text, String folded) {
    String apart = text;
    for (Map.Entry<String, String> one :
        FoldedText.joinedLetters().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .toList()) {
      if (canMeet(folded, one.getValue())) {
        apart = "REPLACE(" + apart + ", '" + one.getKey() + "', '" + one.getValue() + "')";
      }
    }
    return apart;
  }

  /** Whether the letters may lie within the part, or over one of its ends. */
  private static boolean canMeet(String part, String letters) {
    for (int at = 1 - letters.length(); at < part.length(); at++) {
      int from = Math.max(at, 0);
      int to = Math.min(at + letters.length(), part.length());
      if (part.regionMatches(from, letters, from - at, to - from)) return true;
    }
    return false;
  }

  private static String containing(String part) {
    return "%" + part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
