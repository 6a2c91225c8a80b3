package fr.livrestaka.application.accounts.exports;

import fr.livrestaka.application.accounts.port.StoredBytes;
import fr.livrestaka.domain.files.ArchiveNames;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/**
 * A copy of what is held about a person, one file after the other: the rows, a note that explains
 * it, the person's files, and at last which of them are missing. Nothing is opened before it is
 * read, so it may be as large as it likes. For one reader, outside of transactions.
 */
public final class DataArchive {
  private final String name;
  private final StoredBytes bytes;
  private final Queue<ArchivePart> first = new ArrayDeque<>();
  private final Queue<PersonalFile> left;
  private final ArchiveNames names = new ArchiveNames();
  private final List<String> missing = new ArrayList<>();
  private final List<String> broken = new ArrayList<>();
  private boolean ended;

  /**
   * @param name of the archive
   * @param texts of its first files, by their names
   */
  public DataArchive(
      String name, Map<String, String> texts, List<PersonalFile> personal, StoredBytes bytes) {
    this.name = name;
    this.bytes = bytes;
    this.left = new ArrayDeque<>(personal);
    texts.forEach((file, text) -> first.add(text(names.of(file), text)));
  }

  public String name() {
    return name;
  }

  /** The next file, or empty at the end. */
  public Optional<ArchivePart> next() {
    if (!first.isEmpty()) return Optional.of(first.remove());
    while (!left.isEmpty()) {
      Optional<ArchivePart> part = part(left.remove());
      if (part.isPresent()) return part;
    }
    if (ended) return Optional.empty();
    ended = true;
    return ArchiveWording.absent(missing, broken)
        .map(text -> text(names.of(ArchiveWording.name("absent")), text));
  }

  /** To be called where the bytes of a file cannot be read to their end. */
  public void brokeOff(ArchivePart part) {
    broken.add(part.name());
  }

  private Optional<ArchivePart> part(PersonalFile file) {
    String entry = entry(file);
    Optional<ArchivePart> part =
        file.path().flatMap(bytes::find).map(content -> new ArchivePart(entry, content));
    if (part.isEmpty()) missing.add(entry);
    return part;
  }

  private String entry(PersonalFile file) {
    String folder = ArchiveWording.folder(file.kind());
    String called = ArchiveWording.file(file);
    return file.about().isBlank()
        ? names.of(folder, called)
        : names.of(folder, file.about(), called);
  }

  private static ArchivePart text(String name, String text) {
    return new ArchivePart(
        name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
