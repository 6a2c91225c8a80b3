package fr.livrestaka.domain.files;

import fr.livrestaka.domain.files.refusals.FileTooLarge;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What an upload is for; sets where the bytes lie, how many there may be and of what types. */
public enum UploadPurpose {
  /** Manuscripts that come with an order, of any type (contract A 3.4, B 1.2). */
  ORDER("files", "orders", 10, 50L << 20),
  /** Documents of an order that goes on (contract C F2). */
  PROJECT("file", "projects", 1, 20L << 20),
  /** Attachments of messages (contract C F6). */
  MESSAGE("file", "messages", 1, 10L << 20),
  /** A text sent for a free sample (contract A 3.3). */
  FREE_SAMPLE("fichier", "messages", 1, 10L << 20);

  private final String field;
  private final String folder;
  private final int mostFiles;
  private final long mostBytes;

  UploadPurpose(String field, String folder, int mostFiles, long mostBytes) {
    this.field = field;
    this.folder = folder;
    this.mostFiles = mostFiles;
    this.mostBytes = mostBytes;
  }

  /** The folders below the uploads folder in which uploads lie. */
  public static Set<String> folders() {
    return Arrays.stream(values())
        .map(purpose -> purpose.folder)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Name of the form's parts that hold the files. */
  public String field() {
    return field;
  }

  /** How many files one request may bring. */
  public int mostFiles() {
    return mostFiles;
  }

  /** Greatest size of one file, in bytes; a file of exactly this size will do. */
  public long mostBytes() {
    return mostBytes;
  }

  /**
   * Where a new file lies (contract C R10).
   *
   * @param originalName as the sender has it, whatever is in it
   * @param id the name of files that do not come with an order; letters, digits and {@code -}
   * @param random not negative; tells apart files of one name that come in one millisecond
   */
  public StoredPath pathFor(String originalName, String id, Instant now, long random) {
    StoredName name =
        this == ORDER
            ? StoredName.of(originalName, now, random)
            : StoredName.ofId(id, originalName, now);
    return new StoredPath(folder + "/" + name.value());
  }

  /**
   * @throws InvalidInput there are more files than one request may bring
   */
  public void requireCount(int files) {
    if (files > mostFiles) throw refused("files.too-many", Map.of("maximum", mostFiles));
  }

  /**
   * @param bytes of one file
   * @throws InvalidInput it is empty
   * @throws FileTooLarge it has more bytes than allowed
   */
  public void requireSize(long bytes) {
    if (bytes == 0) throw refused("files.empty", Map.of());
    if (bytes > mostBytes) throw new FileTooLarge(this);
  }

  /**
   * @param found in the content
   * @return the type to store and send
   * @throws InvalidInput files of this type are not taken
   */
  public ContentType requireType(ContentType found) {
    if (!types().allow(found)) throw refused("files.type-refused", Map.of());
    return found.harmless();
  }

  /** Whether the sender may give files titles, in place of their names (contract C F8). */
  public boolean takesTitles() {
    return this == ORDER;
  }

  /**
   * @param name that people are going to see
   * @throws InvalidInput files with such names are not taken
   */
  public void requireName(ShownName name) {
    if (this != ORDER && !FileEnding.isUsual(name)) throw refused("files.type-refused", Map.of());
  }

  /**
   * What harms whoever looks into it is never taken. Orders are taken with any other content.
   *
   * @throws InvalidInput the content is not taken
   */
  public void requireHarmless(Optional<ContentDanger> danger) {
    danger
        .filter(found -> this != ORDER || found == ContentDanger.BOMB)
        .ifPresent(
            found -> {
              throw refused(found.code(), Map.of());
            });
  }

  private AllowedTypes types() {
    return switch (this) {
      case ORDER -> AllowedTypes.ANY;
      case PROJECT -> AllowedTypes.PROJECT;
      case MESSAGE, FREE_SAMPLE -> AllowedTypes.MESSAGE;
    };
  }

  private InvalidInput refused(String code, Map<String, Object> bounds) {
    return new InvalidInput(new Violation(field, Violation.Rule.CUSTOM, code, bounds));
  }
}
