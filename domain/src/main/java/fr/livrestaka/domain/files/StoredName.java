package fr.livrestaka.domain.files;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * The name under which the bytes of a file lie, for example {@code Mon_roman_1772442900000-42.pdf}
 * (contract A R5). What the sender calls the file cannot lead it anywhere.
 *
 * @param value letters, digits, {@code _} and {@code -}, and at most one dot
 */
public record StoredName(String value) {
  private static final Pattern ODD_SIGN = Pattern.compile("[^A-Za-z0-9_-]");
  private static final Pattern NO_EXTENSION_SIGN = Pattern.compile("[^A-Za-z0-9]");
  private static final int LONGEST_BASE = 60;
  private static final int LONGEST_EXTENSION = 10;

  /**
   * @param originalName as the sender has it, whatever is in it
   * @param random not negative; tells apart files of one name that come in one millisecond
   */
  public static StoredName of(String originalName, Instant now, long random) {
    String name = originalName.substring(lastSeparator(originalName) + 1);
    int dot = name.lastIndexOf('.');
    String base = ODD_SIGN.matcher(dot > 0 ? name.substring(0, dot) : name).replaceAll("_");
    return new StoredName(
        cut(base, LONGEST_BASE) + "_" + now.toEpochMilli() + "-" + random + extension(name, dot));
  }

  /**
   * For example {@code 0193…-1772442900000.pdf}: the sender's name leaves its extension only.
   *
   * @param id letters, digits and {@code -}
   */
  static StoredName ofId(String id, String originalName, Instant now) {
    String name = originalName.substring(lastSeparator(originalName) + 1);
    return new StoredName(
        ODD_SIGN.matcher(id).replaceAll("")
            + "-"
            + now.toEpochMilli()
            + extension(name, name.lastIndexOf('.')));
  }

  private static int lastSeparator(String name) {
    return Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
  }

  private static String extension(String name, int dot) {
    if (dot <= 0) return "";
    String clean = NO_EXTENSION_SIGN.matcher(name.substring(dot + 1)).replaceAll("");
    return clean.isEmpty() ? "" : "." + cut(clean, LONGEST_EXTENSION);
  }

  private static String cut(String text, int length) {
    return text.substring(0, Math.min(text.length(), length));
  }
}
