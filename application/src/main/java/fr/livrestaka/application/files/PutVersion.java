package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.FileVersions;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.files.FileAudience;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.UploadPurpose;
import fr.livrestaka.domain.files.VersionKind;
import fr.livrestaka.domain.files.refusals.FileTooLarge;
import fr.livrestaka.domain.files.refusals.NotYourFile;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.InvalidInput;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Puts a new version of a manuscript in the place of the current one. */
@Singleton
public class PutVersion {
  private final NewFiles newFiles;
  private final Orders orders;
  private final FileVersions versions;
  private final Transactions transactions;

  @Inject
  public PutVersion(
      NewFiles newFiles, Orders orders, FileVersions versions, Transactions transactions) {
    this.newFiles = newFiles;
    this.orders = orders;
    this.versions = versions;
    this.transactions = transactions;
  }

  /**
   * To be called before the file is taken in; asks no replica, since the order may be new.
   *
   * @throws NotYourFile no such order, or not one that the caller sees
   */
  public void check(Caller caller, OrderId id) {
    Order order = transactions.readCurrent(() -> orders.find(id)).orElseThrow(NotYourFile::ofOrder);
    if (!FileAudience.sees(order, caller.id(), caller.role())) throw NotYourFile.ofOrder();
  }

  /**
   * Who may not is refused before the bytes are taken in.
   *
   * @throws NotYourFile no such order, or the caller puts no such versions of it
   * @throws InvalidInput there is no file, or one that is not taken
   * @throws FileTooLarge the file has more bytes than allowed
   */
  public VersionView put(Caller caller, OrderId id, VersionKind kind, List<Upload> uploads) {
    transactions.readCurrent(() -> mine(caller, orders.find(id), kind));
    return newFiles.add(
        UploadPurpose.PROJECT,
        uploads,
        caller.id(),
        () -> newFiles.ofOrder(mine(caller, orders.lock(id), kind)),
        file -> {
          versions.put(id, kind, file.id(), file.createdAt());
          return view(id, file);
        });
  }

  private VersionView view(OrderId id, FileRecord file) {
    return versions.of(id).stream()
        .filter(found -> found.file().id().equals(file.id()))
        .findFirst()
        .orElseThrow(MissingFile::refusal);
  }

  private static Order mine(Caller caller, Optional<Order> found, VersionKind kind) {
    return found
        .filter(order -> kind.isPutBy(order, caller.id(), caller.role()))
        .orElseThrow(NotYourFile::ofOrder);
  }
}
