package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.FileVersions;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.files.FileAudience;
import fr.livrestaka.domain.files.refusals.NotYourFile;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Shows the versions of a manuscript to those who see its order. */
@Singleton
public class ReadVersions {
  private final Orders orders;
  private final FileVersions versions;
  private final Transactions transactions;

  @Inject
  public ReadVersions(Orders orders, FileVersions versions, Transactions transactions) {
    this.orders = orders;
    this.versions = versions;
    this.transactions = transactions;
  }

  /**
   * By kind, the newest first.
   *
   * @throws NotYourFile no such order, or not one that the caller sees
   */
  public List<VersionView> of(Caller caller, OrderId id) {
    return transactions.read(
        () -> {
          Order order = orders.find(id).orElseThrow(NotYourFile::ofOrder);
          if (!FileAudience.sees(order, caller.id(), caller.role())) throw NotYourFile.ofOrder();
          return versions.of(id);
        });
  }
}
