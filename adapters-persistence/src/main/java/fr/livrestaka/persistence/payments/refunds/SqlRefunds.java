package fr.livrestaka.persistence.payments.refunds;

import fr.livrestaka.application.invoicing.port.BookChanges;
import fr.livrestaka.application.payments.refunds.port.Refunds;
import fr.livrestaka.application.shared.ConcurrentInsert;
import fr.livrestaka.domain.invoicing.register.BookKind;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.persistence.shared.UniqueKey;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Refunds in MySQL. */
@Singleton
final class SqlRefunds implements Refunds {
  private static final UniqueKey ID = new UniqueKey("PRIMARY", ConcurrentInsert::new);

  private final RefundRows rows;
  private final BookChanges register;

  SqlRefunds(RefundRows rows, BookChanges register) {
    this.rows = rows;
    this.register = register;
  }

  @Override
  public void add(Refund refund) {
    ID.guarding(() -> rows.save(RefundRow.of(refund)));
    register.changed(BookKind.REFUND, refund.id().value());
  }

  @Override
  public Optional<Refund> find(RefundId id) {
    return rows.findById(id.value()).map(RefundRow::toRefund);
  }

  @Override
  public void save(Refund refund) {
    rows.move(
        refund.id().value(),
        refund.status(),
        refund.serviceId().orElse(null),
        refund.settledAt().orElse(null),
        refund.cameBackAt().orElse(null));
    register.changed(BookKind.REFUND, refund.id().value());
  }

  @Override
  public List<Refund> pendingBefore(Instant instant, int most) {
    return refunds(rows.pendingBefore(instant, most));
  }

  @Override
  public List<Refund> ofPayment(PaymentId payment) {
    return refunds(rows.findByPaymentIdOrderByCreatedAtAscAndIdAsc(payment.value()));
  }

  @Override
  public List<Refund> ofOrder(OrderId order) {
    return refunds(rows.ofOrder(order.value()));
  }

  private static List<Refund> refunds(List<RefundRow> found) {
    return found.stream().map(RefundRow::toRefund).toList();
  }
}
