package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.FileSearch;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.files.FileAudience;
import fr.livrestaka.domain.files.refusals.NotYourFile;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Shows the files of orders (contract C F1, F3), newest first. */
@Singleton
public class ListFiles {
  private final Orders orders;
  private final FileSearch search;
  private final Transactions transactions;

  @Inject
  public ListFiles(Orders orders, FileSearch search, Transactions transactions) {
    this.orders = orders;
    this.search = search;
    this.transactions = transactions;
  }

  /**
   * Of the caller's own orders; for administrators, of all orders.
   *
   * @param page empty: all of them
   */
  public List<LibraryFile> all(Caller caller, Optional<PageRequest> page) {
    return transactions.read(
        () -> caller.isAdmin() ? search.ofEverybody(page) : search.ofClient(caller.id(), page));
  }

  /**
   * @throws NotYourFile no such order, or its files are not the caller's to see
   */
  public List<FileView> ofOrder(Caller caller, OrderId id) {
    return transactions.read(
        () -> {
          Order order = orders.find(id).orElseThrow(NotYourFile::ofOrder);
          if (!FileAudience.sees(order, caller.id(), caller.role())) throw NotYourFile.ofOrder();
          return search.ofOrder(id);
        });
  }
}
