package fr.livrestaka.domain.files;

import java.util.Optional;
import java.util.regex.Matcher;
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

  private static final Pattern MARK =
      Pattern.compile(
          "\\s*+(?:"
              + FileMark.TEAM
              + "|"
              + FileMark.PARKED
              + "[^|]*+(?:"
              + Pattern.quote(FileMark.PARKED_END)
              + "|$))",
          Pattern.CASE_INSENSITIVE);

  /**
   * @return empty where nothing is left
   */
  public static Optional<FileNote> of(String text) {
    String note = unmarked(text.replace("\0", "")).strip();
    int length = Math.min(LONGEST, note.codePointCount(0, note.length()));
    return Optional.of(note.substring(0, note.offsetByCodePoints(0, length)))
        .filter(kept -> !kept.isEmpty())
        .map(FileNote::new);
  }

  /** Goes on mark after mark: a pattern that repeats them would need the stack for each. */
  private static String unmarked(String text) {
    Matcher mark = MARK.matcher(text);
    int from = 0;
    while (mark.region(from, text.length()).lookingAt()) from = mark.end();
    return text.substring(from);
  }
}
