package fr.livrestaka.application.orders.port;

import fr.livrestaka.application.orders.ClientOrder;
import fr.livrestaka.application.orders.OrderDossier.AttachedFile;
import fr.livrestaka.application.orders.OrderDossier.IssuedInvoice;
import fr.livrestaka.application.orders.OrderFilter;
import fr.livrestaka.application.orders.OrderListing;
import fr.livrestaka.application.orders.OrderSort;
import fr.livrestaka.application.orders.TeamOrderPosition;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.Slice;
import fr.livrestaka.domain.orders.OrderId;
import java.util.List;

/** What the team sees of orders; a constant number of statements, whatever the number of rows. */
public interface TeamOrderSearch {
  OrderListing list(OrderFilter filter, OrderSort sort, PageRequest page);

  /**
   * The same list from a position on, without counts.
   *
   * @param position by the field that the list is sorted by
   */
  Slice<ClientOrder> behind(
      OrderFilter filter, OrderSort sort, TeamOrderPosition position, int size);

  /** Oldest first. */
  List<AttachedFile> files(OrderId order);

  /** Oldest first. */
  List<IssuedInvoice> invoices(OrderId order);
}
