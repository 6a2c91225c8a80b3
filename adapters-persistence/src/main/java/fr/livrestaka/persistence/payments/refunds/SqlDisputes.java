package fr.livrestaka.persistence.payments.refunds;

import fr.livrestaka.application.invoicing.port.BookChanges;
import fr.livrestaka.application.payments.refunds.port.Disputes;
import fr.livrestaka.domain.invoicing.register.BookKind;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.refunds.Dispute;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import jakarta.inject.Singleton;
import java.util.List;

/** Disputes in MySQL. */
@Singleton
final class SqlDisputes implements Disputes {
  private final DisputeRows rows;
  private final BookChanges register;

  SqlDisputes(DisputeRows rows, BookChanges register) {
    this.rows = rows;
    this.register = register;
  }

  @Override
  public void add(Dispute dispute) {
    rows.save(DisputeRow.of(dispute));
    register.changed(BookKind.DISPUTE, dispute.id());
  }

  @Override
  public void save(Dispute before, Dispute after) {
    rows.move(
        before.id(),
        after.id(),
        after.amount().cents(),
        after.reason(),
        after.status(),
        after.dueBy().orElse(null),
        after.funds(),
        after.isOpen(),
        after.asOf(),
        after.lostAt().orElse(null),
        after.recoveredAt().orElse(null));
    if (before.id().equals(after.id())) register.changed(BookKind.DISPUTE, after.id());
    else register.renamed(BookKind.DISPUTE, before.id(), after.id());
  }

  @Override
  public List<Dispute> ofPayment(PaymentId payment) {
    return disputes(rows.findByPaymentIdOrderByOpenedAtAscAndIdAsc(payment.value()));
  }

  @Override
  public List<Dispute> ofOrder(OrderId order) {
    return disputes(rows.ofOrder(order.value()));
  }

  private static List<Dispute> disputes(List<DisputeRow> found) {
    return found.stream().map(DisputeRow::toDispute).toList();
  }
}
