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
  private static final int LONGEST = 255;
  private static final int LONGEST_EXTENSION = 20;
  private static final String NAMELESS = "fichier";

  /** Of a title that the sender gives the file. */
  public static ShownName ofTitle(String title) {
    String clean = HIDDEN_SIGN.matcher(title).replaceAll("").strip();
    return new ShownName(clean.isEmpty() ? NAMELESS : shorten(clean));
  }

  /** Of the file's name on the sender's machine, with or without folders. */
  public static ShownName ofFile(String originalName) {
    int separator = Math.max(originalName.lastIndexOf('/'), originalName.lastIndexOf('\\'));
    return ofTitle(originalName.substring(separator + 1));
  }

  private static String shorten(String name) {
    if (name.codePointCount(0, name.length()) <= LONGEST) return name;
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
    int kept = LONGEST - ending.codePointCount(0, ending.length());
    return name.substring(0, name.offsetByCodePoints(0, kept)) + ending;
  }
}
