package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.FileRecords;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.FileType;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.files.quotas.DiskFloor;
import fr.livrestaka.domain.files.quotas.GuestQuota;
import fr.livrestaka.domain.files.quotas.StorageQuota;
import fr.livrestaka.domain.orders.OrderId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Files to test with. */
public final class FileFixtures {
  public static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

  private FileFixtures() {}

  public static DiskRoom roomyDisk() {
    return new DiskRoom(() -> Long.MAX_VALUE, new DiskFloor(0));
  }

  /**
   * @param bytes what a client may have, and all guests together
   */
  public static UploadQuotas quotas(FileRecords records, long bytes) {
    return new UploadQuotas(records, new StorageQuota(bytes), new GuestQuota(bytes));
  }

  public static FileRecord ofOrder(AccountId uploader, OrderId order, Instant at) {
    return file(uploader, Optional.of(order), Optional.of("roman.pdf"), at);
  }

  public static FileRecord attachment(AccountId uploader) {
    return file(uploader, Optional.empty(), Optional.empty(), NOON);
  }

  public static FileRecord file(
      AccountId uploader, Optional<OrderId> order, Optional<String> description, Instant at) {
    StoredPath path = new StoredPath("projects/" + UUID.randomUUID() + ".pdf");
    return file(path, uploader, order, description, at);
  }

  public static FileRecord at(StoredPath path, AccountId uploader) {
    return file(path, uploader, Optional.empty(), Optional.empty(), NOON);
  }

  private static FileRecord file(
      StoredPath path,
      AccountId uploader,
      Optional<OrderId> order,
      Optional<String> description,
      Instant at) {
    return new FileRecord(
        new FileId(UUID.randomUUID().toString()),
        "été.pdf",
        Optional.of(path),
        "application/pdf",
        17,
        FileType.DOCUMENT,
        uploader,
        order,
        description,
        at);
  }
}
