package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Guest orders in MySQL. */
@Singleton
final class SqlGuestOrders implements GuestOrders {
  private final GuestOrderRows rows;

  SqlGuestOrders(GuestOrderRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(GuestOrder order) {
    rows.save(GuestOrderRow.of(order));
  }

  @Override
  public Optional<GuestOrder> find(GuestOrderId id) {
    return rows.findById(id.value()).map(GuestOrderRow::toGuestOrder);
  }

  @Override
  public Optional<GuestOrder> findBySession(String sessionId) {
    return rows.findByStripeSessionId(sessionId).map(GuestOrderRow::toGuestOrder);
  }

  @Override
  public Optional<GuestOrder> lock(GuestOrderId id) {
    return rows.lock(id.value()).map(GuestOrderRow::toGuestOrder);
  }

  @Override
  public void save(GuestOrder order) {
    rows.update(GuestOrderRow.of(order));
  }

  @Override
  public void remove(GuestOrderId id) {
    rows.deleteById(id.value());
  }

  @Override
  public List<GuestOrderId> formerUnpaidBefore(Instant instant, int most) {
    return rows.formerUnpaidBefore(instant, most).stream().map(GuestOrderId::new).toList();
  }

  @Override
  public long countFormerUnpaidBefore(Instant instant) {
    return rows.countFormerUnpaidBefore(instant);
  }

  @Override
  public List<GuestOrderId> unpaidBefore(Instant instant, int most) {
    return rows.unpaidBefore(instant, most).stream().map(GuestOrderId::new).toList();
  }
}
