package fr.livrestaka.domain.files;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.util.Map;

/** What an upload is for; sets where the bytes lie and how many there may be. */
public enum UploadPurpose {
  /** Manuscripts that come with an order, of any type (contract A 3.4, B 1.2). */
  ORDER("files", "orders", 10, 50L << 20);

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

  public StoredPath pathOf(StoredName name) {
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

  private InvalidInput refused(String code, Map<String, Object> bounds) {
    return new InvalidInput(new Violation(field, Violation.Rule.CUSTOM, code, bounds));
  }
}
