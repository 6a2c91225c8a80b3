package fr.livrestaka.domain.files;

import java.util.regex.Pattern;

/**
 * The name that people see of a file: the sender's, without folders, control signs and marks that
 * turn the reading direction, so that it is what it seems to be.
 *
 * @param value 1 to 255 characters
 */
public record ShownName(String value) {
  private static final Pattern HIDDEN_SIGN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");
  private static final Pattern NO_NAME = Pattern.compile("[.\\s\\p{Z}]*");

  /** What Windows leaves out at the end of a name, which brings up what is before it. */
  static final Pattern CUT_OFF = Pattern.compile("(?<![.\\s\\p{Z}])[.\\s\\p{Z}]+$");

  private static final int LONGEST = 255;
  private static final int LONGEST_EXTENSION = 20;
  private static final String NAMELESS = "fichier";

  /**
   * Of a title that the sender gives the file. It keeps the ending of the file's own name, by which
   * its receiver's machine knows what to open it with.
   *
   * @param originalName with or without folders
   */
  public static ShownName ofTitle(String title, String originalName) {
    String clean = clean(title);
    String ending = ending(ofFile(originalName).value());
    return new ShownName(
        shorten(
            endsWith(clean, ending) ? clean : CUT_OFF.matcher(clean).replaceFirst("") + ending));
  }

  /** Of the file's name on the sender's machine, with or without folders. */
  public static ShownName ofFile(String originalName) {
    int separator = Math.max(originalName.lastIndexOf('/'), originalName.lastIndexOf('\\'));
    return new ShownName(shorten(clean(originalName.substring(separator + 1))));
  }

  /** Dots alone name folders, and no file. */
  private static String clean(String name) {
    String clean = HIDDEN_SIGN.matcher(name).replaceAll("").strip();
    return NO_NAME.matcher(clean).matches() ? NAMELESS : clean;
  }

  private static boolean endsWith(String name, String ending) {
    return name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length());
  }

  /** With its dot; empty where there is none, or none that could be one. */
  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    boolean isOne =
        dot > 0
            && name.length() - dot > 1
            && name.length() - dot <= LONGEST_EXTENSION
            && name.substring(dot + 1).chars().allMatch(Character::isLetterOrDigit);
    return isOne ? name.substring(dot) : "";
  }

  private static String shorten(String name) {
    if (name.codePointCount(0, name.length()) <= LONGEST) return name;
    String ending = ending(name);
    int kept = LONGEST - ending.codePointCount(0, ending.length());
    return name.substring(0, name.offsetByCodePoints(0, kept)) + ending;
  }
}
