package fr.livrestaka.application.files;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.files.port.FileRecords;
import fr.livrestaka.application.files.port.FileVersions;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.Uploader;
import fr.livrestaka.domain.files.events.StoredFileAbandoned;
import fr.livrestaka.domain.files.refusals.NotYourFile;
import fr.livrestaka.domain.files.refusals.VersionKept;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Takes files away: the row and its links at once, the bytes soon after (contract C F5, F6). */
@Singleton
public class DeleteFile {
  private final FileRecords records;
  private final FileVersions versions;
  private final Orders orders;
  private final Outbox outbox;
  private final AuditLog audit;
  private final Transactions transactions;

  @Inject
  public DeleteFile(
      FileRecords records,
      FileVersions versions,
      Orders orders,
      Outbox outbox,
      AuditLog audit,
      Transactions transactions) {
    this.records = records;
    this.versions = versions;
    this.orders = orders;
    this.outbox = outbox;
    this.audit = audit;
    this.transactions = transactions;
  }

  /**
   * Takes away what the caller has added to an order of his own.
   *
   * @throws NotYourFile the order is not the caller's, or the file is a document of the team
   * @throws NotFound no such file in this order, or somebody else's
   * @throws VersionKept it is a version of the manuscript
   */
  public void ofOrder(Caller caller, OrderId orderId, FileId id) {
    transactions.writing(
        () -> {
          Optional<FileRecord> file = records.lock(id);
          Order order =
              orders
                  .find(orderId)
                  .filter(found -> found.userId().equals(caller.id()))
                  .orElseThrow(NotYourFile::ofOrder);
          remove(mine(caller, order, file));
        });
  }

  /**
   * Takes away any file, for who has brought it and for administrators.
   *
   * @throws NotFound no such file
   * @throws NotYourFile it is somebody else's
   * @throws VersionKept it is a version of a manuscript
   */
  public void any(Caller caller, FileId id) {
    transactions.writing(
        () -> {
          FileRecord file =
              records.lock(id).filter(found -> !found.isParked()).orElseThrow(MissingFile::refusal);
          boolean isTheirs = file.isUploadedBy(caller.id());
          if (!caller.isAdmin() && !isTheirs) throw NotYourFile.file();
          remove(file);
          if (!isTheirs) audit.record(deleted(caller, file));
        });
  }

  private static FileRecord mine(Caller caller, Order order, Optional<FileRecord> file) {
    FileRecord mine =
        file.filter(found -> found.isOf(order.id()))
            .filter(found -> found.isUploadedBy(caller.id()))
            .orElseThrow(MissingFile::refusal);
    if (new Uploader(caller.id(), caller.role()).isTeamTo(order.userId())) {
      throw NotYourFile.ofTeam();
    }
    return mine;
  }

  /** Only of what an administrator takes from somebody else. */
  private static AuditEntry deleted(Caller caller, FileRecord file) {
    return new AuditEntry(
        caller.email(),
        "FILE_DELETED",
        AuditTargetType.file,
        Optional.of(file.id().value()),
        AuditSeverity.HIGH,
        Map.of("filename", file.filename()),
        caller.origin().ipAddress(),
        caller.origin().userAgent());
  }

  private void remove(FileRecord file) {
    if (versions.has(file.id())) throw new VersionKept();
    records.remove(file.id());
    file.path().map(StoredFileAbandoned::new).ifPresent(outbox::record);
  }
}
