package fr.livrestaka.persistence.files;

import fr.livrestaka.application.files.port.FileRecords;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.Uploader;
import fr.livrestaka.domain.orders.OrderId;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Rows of files in MySQL. */
@Singleton
final class SqlFileRecords implements FileRecords {
  private final StoredFileRows rows;

  SqlFileRecords(StoredFileRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<FileRecord> find(FileId id) {
    return rows.findById(id.value()).map(StoredFileRow::toRecord);
  }

  @Override
  public Optional<FileRecord> lock(FileId id) {
    return rows.findByIdForUpdate(id.value()).map(StoredFileRow::toRecord);
  }

  @Override
  public void add(FileRecord file) {
    rows.save(StoredFileRow.of(file));
  }

  @Override
  public void remove(FileId id) {
    rows.detach(id.value());
    rows.deleteById(id.value());
  }

  @Override
  public boolean isCorrespondent(FileId file, AccountId account) {
    return rows.attachmentSeenBy(file.value(), account.value()).isPresent();
  }

  @Override
  public Optional<Uploader> lockUploader(AccountId account) {
    return rows.lockActiveRole(account.value())
        .map(role -> new Uploader(account, Role.valueOf(role)));
  }

  @Override
  public long bytesOf(AccountId uploader) {
    return rows.bytesOf(uploader.value());
  }

  @Override
  public long lockBytesOf(AccountId owner) {
    var _ = rows.lockAccount(owner.value());
    return bytesOf(owner);
  }

  @Override
  public int countOf(OrderId order) {
    return rows.countOf(order.value());
  }
}
