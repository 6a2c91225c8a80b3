package fr.livrestaka.application.files;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.FileType;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.OrderId;
import java.time.Instant;
import java.util.Optional;

/**
 * A file whose bytes are safe on the disk; no row speaks of it yet.
 *
 * @param filename the name that people see, up to 255 characters
 * @param mimeType as found in the content, and harmless; up to 100 characters
 * @param size in bytes
 */
public record KeptFile(
    StoredPath path, String filename, String mimeType, long size, Optional<String> description) {

  /**
   * Its row where it belongs to no order, and is a document whatever it holds (contract A 3.3, B
   * 1.2).
   *
   * @param note as the row's description
   */
  public FileRecord asDocument(FileId id, AccountId owner, Optional<String> note, Instant at) {
    return row(id, FileType.DOCUMENT, owner, Optional.empty(), note, at);
  }

  FileRecord row(
      FileId id,
      FileType type,
      AccountId owner,
      Optional<OrderId> order,
      Optional<String> note,
      Instant at) {
    return new FileRecord(
        id, filename, Optional.of(path), mimeType, size, type, owner, order, note, at);
  }
}
