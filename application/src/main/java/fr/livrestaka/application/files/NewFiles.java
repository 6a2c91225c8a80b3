package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.FileRecords;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.UploadPurpose;
import fr.livrestaka.domain.files.Uploader;
import fr.livrestaka.domain.files.quotas.StorageQuota;
import fr.livrestaka.domain.files.refusals.FileTooLarge;
import fr.livrestaka.domain.files.refusals.NoRoomForFiles;
import fr.livrestaka.domain.files.refusals.OrderFull;
import fr.livrestaka.domain.files.refusals.QuotaExceeded;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.NextState;
import fr.livrestaka.domain.shared.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Takes in a file: first its bytes, until they outlast a power cut, then its row. A crash between
 * the two leaves bytes that no row speaks of, never a row without bytes.
 */
@Singleton
public class NewFiles {
  private final KeepUploads uploads;
  private final FileRecords records;
  private final UploadQuotas quotas;
  private final Outbox outbox;
  private final IdGenerator ids;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public NewFiles(
      KeepUploads uploads,
      FileRecords records,
      UploadQuotas quotas,
      Outbox outbox,
      IdGenerator ids,
      Transactions transactions,
      InstantSource clock) {
    this.uploads = uploads;
    this.records = records;
    this.quotas = quotas;
    this.outbox = outbox;
    this.ids = ids;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @param lock locks the order, where there is one, before the account is, and reads nothing; its
   *     result makes the row. Inside the transaction
   * @param then writes what else there is, once the row is, and makes the answer
   * @throws InvalidInput there is no file, or one that is not taken
   * @throws FileTooLarge the file has more bytes than allowed
   * @throws QuotaExceeded the client's files would take up too much
   * @throws NoRoomForFiles the disk is nearly full
   */
  <T> T add(
      UploadPurpose purpose,
      List<Upload> sent,
      AccountId by,
      Supplier<Function<NewFile, NextState<FileRecord>>> lock,
      Function<FileRecord, T> then) {
    if (sent.isEmpty()) {
      throw new InvalidInput(Violation.custom(purpose.field(), "files.file-required"));
    }
    transactions.writing(() -> quotas.requireRoom(by, sent.get(0).size()));
    List<KeptFile> kept = uploads.keep(purpose, sent);
    return uploads.orDiscard(
        kept, () -> transactions.write(() -> write(kept.get(0), by, lock, then)));
  }

  /**
   * Makes the row of a file in an order, which is locked, also of a version; {@link OrderFull}
   * where it may have no more.
   */
  Function<NewFile, NextState<FileRecord>> ofOrder(Order order) {
    return file -> {
      StorageQuota.requireRoomInOrder(records.countOf(order.id()));
      return file.of(order);
    };
  }

  /**
   * Order, then account, as everybody locks. A snapshot begins with the first read that does not
   * lock; all locks are taken by then.
   */
  private <T> T write(
      KeptFile kept,
      AccountId by,
      Supplier<Function<NewFile, NextState<FileRecord>>> lock,
      Function<FileRecord, T> then) {
    Function<NewFile, NextState<FileRecord>> row = lock.get();
    Uploader uploader = quotas.requireRoom(by, kept.size());
    NextState<FileRecord> file =
        row.apply(new NewFile(new FileId(ids.next()), kept, uploader, clock.instant()));
    records.add(file.state());
    T answer = then.apply(file.state());
    file.events().forEach(outbox::record);
    return answer;
  }
}
