package fr.livrestaka.domain.accounts.passwords;

import fr.livrestaka.domain.shared.FoldedText;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The passwords that are tried first (OWASP ASVS 5.0, 6.2.4): some five thousand that are long and
 * mixed enough, and yet everybody's, and four thousand words to which people add what the rule asks
 * for. {@code common-passwords.properties} and {@code common-words.properties} say where they come
 * from.
 */
final class CommonPasswords {
  private static final Set<String> ALL = read("common-passwords", "all");
  private static final Set<String> WORDS = read("common-words", "words");

  /** What people put between words. */
  private static final Pattern SEPARATORS = Pattern.compile("[ ._'’-]+");

  /** Signs and digits that are written for the letters below them. */
  private static final String SWAPPED = "@4803$57+";

  private static final String MEANT = "aaboesstt";

  private CommonPasswords() {}

  /**
   * Whether it is one of them, or one of the words, in whatever case, with nothing but digits and
   * signs before and after; in a word, some letters may be swapped for digits and signs that look
   * like them. Where other letters stand beside it, it is another password.
   */
  static boolean contain(String password) {
    String given = password.toLowerCase(Locale.ROOT);
    String folded = FoldedText.of(SEPARATORS.matcher(password).replaceAll(""));
    return ALL.contains(given) || hasCommonCore(folded);
  }

  /** Signs at the ends may be additions or swapped letters, so every core between is tried. */
  private static boolean hasCommonCore(String text) {
    int firstLetter = 0;
    while (firstLetter < text.length() && !Character.isLetter(text.charAt(firstLetter))) {
      firstLetter++;
    }
    int afterLast = text.length();
    while (afterLast > firstLetter && !Character.isLetter(text.charAt(afterLast - 1))) afterLast--;
    for (int from = 0; from <= firstLetter; from++) {
      for (int to = Math.max(from, afterLast); to <= text.length(); to++) {
        if (isCommon(text.substring(from, to))) return true;
      }
    }
    return false;
  }

  private static boolean isCommon(String core) {
    return ALL.contains(core)
        || WORDS.contains(meant(core, 'i'))
        || WORDS.contains(meant(core, 'l'));
  }

  /**
   * @param one what a 1, an exclamation mark or a bar is written for
   */
  private static String meant(String core, char one) {
    String meant = core.replace('1', one).replace('!', one).replace('|', one);
    for (int i = 0; i < SWAPPED.length(); i++) {
      meant = meant.replace(SWAPPED.charAt(i), MEANT.charAt(i));
    }
    return meant;
  }

  private static Set<String> read(String bundle, String key) {
    return Set.of(
        ResourceBundle.getBundle("fr.livrestaka.domain.accounts." + bundle, Locale.ROOT)
            .getString(key)
            .split(" "));
  }
}
