package fr.livrestaka.domain.shared;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Texts as people who look for something mean them: without regard to case, accents, strokes
 * through letters ({@code ø}, {@code ł}), and signs in which letters are joined ({@code œ}, {@code
 * ß}, or {@code \uFB01} as texts copied from a PDF have it). Every search folds by this table, also
 * those that a database carries out.
 */
public final class FoldedText {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private static final Map<String, String> JOINED =
      Map.ofEntries(
          entry("œ", "oe"),
          entry("Œ", "oe"),
          entry("æ", "ae"),
          entry("Æ", "ae"),
          entry("ß", "ss"),
          entry("ẞ", "ss"),
          entry("ĳ", "ij"),
          entry("Ĳ", "ij"),
          entry("\uFB00", "ff"),
          entry("\uFB01", "fi"),
          entry("\uFB02", "fl"),
          entry("\uFB03", "ffi"),
          entry("\uFB04", "ffl"),
          entry("\uFB05", "st"),
          entry("\uFB06", "st"));

  /** Letters that no accent has to be taken from, so that Unicode does not decompose them. */
  private static final String STROKED = "øłđħð";

  private static final String BARE = "oldhd";

  private FoldedText() {}

  /** Small letters, without accents and strokes, none of them joined; blanks at the end go. */
  public static String of(String text) {
    String decomposed = Normalizer.normalize(text.stripTrailing(), Normalizer.Form.NFKD);
    return bare(apart(MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT)));
  }

  /** The same text, but each sign in which letters are joined is written as these letters. */
  public static String apart(String text) {
    String apart = text;
    for (Map.Entry<String, String> one : JOINED.entrySet()) {
      apart = apart.replace(one.getKey(), one.getValue());
    }
    return apart;
  }

  /** The signs in which letters are joined, both cases, each with its letters. */
  public static Map<String, String> joinedLetters() {
    return JOINED;
  }

  private static String bare(String text) {
    String bare = text;
    for (int i = 0; i < STROKED.length(); i++) {
      bare = bare.replace(STROKED.charAt(i), BARE.charAt(i));
    }
    return bare;
  }
}
