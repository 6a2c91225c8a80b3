package fr.livrestaka.domain.files;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a sender writes about a file. Marks with which the stored descriptions tell whose file it is
 * ({@code ADMIN_FILE:}, {@code TEMP_PENDING:…|}) are taken away: they are not the sender's to set.
 *
 * @param value 1 to {@value #LONGEST} characters
 */
public record FileNote(String value) {
  /** In characters. */
  public static final int LONGEST = 2000;

  private static final Pattern MARKS =
      Pattern.compile(
          "^(?:\\s*(?:ADMIN_FILE:|TEMP_PENDING:[^|]*+(?:\\||$)))+", Pattern.CASE_INSENSITIVE);

  /**
   * @return empty where nothing is left
   */
  public static Optional<FileNote> of(String text) {
    String note = MARKS.matcher(text.replace("\0", "")).replaceFirst("").strip();
    int length = Math.min(LONGEST, note.codePointCount(0, note.length()));
    return Optional.of(note.substring(0, note.offsetByCodePoints(0, length)))
        .filter(kept -> !kept.isEmpty())
        .map(FileNote::new);
  }
}
