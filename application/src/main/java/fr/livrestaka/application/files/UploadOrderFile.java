package fr.livrestaka.application.files;

import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.files.FileAudience;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.UploadPurpose;
import fr.livrestaka.domain.files.refusals.FileTooLarge;
import fr.livrestaka.domain.files.refusals.NotYourFile;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.InvalidInput;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Adds a file to an order (contract C F2). */
@Singleton
public class UploadOrderFile {
  private final NewFiles newFiles;
  private final Orders orders;
  private final Transactions transactions;

  @Inject
  public UploadOrderFile(NewFiles newFiles, Orders orders, Transactions transactions) {
    this.newFiles = newFiles;
    this.orders = orders;
    this.transactions = transactions;
  }

  /**
   * To be called before the file is taken in, so that strangers send nothing for long; asks no
   * replica, since the order may be new.
   *
   * @throws NotYourFile no such order, or the caller may not add to it
   */
  public void check(Caller caller, OrderId id) {
    mine(caller, transactions.readCurrent(() -> orders.find(id)));
  }

  /**
   * @throws NotYourFile no such order, or the caller may not add to it
   * @throws InvalidInput there is no file, or one that is not taken
   * @throws FileTooLarge the file has more bytes than allowed
   */
  public FileRecord upload(Caller caller, OrderId id, List<Upload> uploads) {
    return newFiles.add(
        UploadPurpose.PROJECT,
        uploads,
        caller.id(),
        () -> newFiles.ofOrder(mine(caller, orders.lock(id))),
        file -> file);
  }

  private static Order mine(Caller caller, Optional<Order> order) {
    return order
        .filter(found -> FileAudience.adds(found, caller.id(), caller.role()))
        .orElseThrow(NotYourFile::ofOrder);
  }
}
