package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.orders.port.OrderConsents;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.consents.GivenConsents;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import jakarta.inject.Singleton;
import java.util.List;

/** Table {@code order_consents}. */
@Singleton
final class SqlOrderConsents implements OrderConsents {
  private final ConsentRows rows;

  SqlOrderConsents(ConsentRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(GivenConsents consents) {
    rows.save(ConsentRow.ofOrder(consents));
  }

  @Override
  public void await(GivenConsents consents) {
    rows.save(ConsentRow.ofGuestOrder(consents));
  }

  @Override
  public List<GivenConsents> of(OrderId order) {
    return rows.ofOrder(order.value()).stream().map(ConsentRow::toConsents).toList();
  }

  @Override
  public List<GivenConsents> of(GuestOrderId order) {
    return rows.ofGuestOrder(order.value()).stream().map(ConsentRow::toConsents).toList();
  }
}
