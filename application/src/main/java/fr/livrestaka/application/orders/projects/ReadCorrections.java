package fr.livrestaka.application.orders.projects;

import fr.livrestaka.application.orders.ClientOrder;
import fr.livrestaka.application.orders.OrderAccess;
import fr.livrestaka.application.orders.OrderDossier;
import fr.livrestaka.application.orders.OrderFilter;
import fr.livrestaka.application.orders.OrderSort;
import fr.livrestaka.application.orders.ReadTeamOrders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Shows correctors the orders that they are in charge of. */
@Singleton
public class ReadCorrections {
  private final ReadTeamOrders readOrders;

  @Inject
  public ReadCorrections(ReadTeamOrders readOrders) {
    this.readOrders = readOrders;
  }

  /** Newest first. */
  public Page<ClientOrder> list(Caller caller, Optional<OrderStatus> status, PageRequest page) {
    return readOrders
        .list(OrderFilter.inChargeOf(caller.id(), status), OrderSort.NEWEST_FIRST, page)
        .page();
  }

  /**
   * @throws NotFound no such order, or it is not in the caller's charge
   */
  public OrderDossier one(Caller caller, OrderId id) {
    OrderDossier dossier = readOrders.one(id);
    OrderAccess.unlessInCharge(dossier.order(), caller);
    return dossier;
  }
}
