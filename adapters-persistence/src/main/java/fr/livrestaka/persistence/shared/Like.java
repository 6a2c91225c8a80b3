package fr.livrestaka.persistence.shared;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Conditions with LIKE. It compares sign by sign, without regard to case and accents, so that to it
 * {@code œ} is not {@code oe}, as it is to {@code =} and to people: both spellings are looked for.
 *
 * @param sql with a mark for each value
 */
public record Like(String sql, List<Object> values) {
  private static final Pattern OE = Pattern.compile("oe", Pattern.CASE_INSENSITIVE);
  private static final Pattern AE = Pattern.compile("ae", Pattern.CASE_INSENSITIVE);

  public Like {
    values = List.copyOf(values);
  }

  /**
   * One of the texts has the part in it; the part's {@code %} and {@code _} stand for themselves.
   *
   * @param texts columns, or other SQL of our own
   */
  public static Like anyContains(String part, String... texts) {
    List<String> patterns = spellings(part).map(Like::containing).toList();
    String sql =
        Stream.of(texts)
            .flatMap(text -> Collections.nCopies(patterns.size(), text + " LIKE ?").stream())
            .collect(Collectors.joining(" OR ", "(", ")"));
    return new Like(sql, Stream.of(texts).<Object>flatMap(text -> patterns.stream()).toList());
  }

  private static Stream<String> spellings(String part) {
    String apart = part.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae").replace("Æ", "ae");
    String joined = AE.matcher(OE.matcher(apart).replaceAll("œ")).replaceAll("æ");
    return Stream.of(apart, joined).distinct();
  }

  private static String containing(String part) {
    return "%" + part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
