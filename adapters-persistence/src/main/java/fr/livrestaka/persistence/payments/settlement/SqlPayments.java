package fr.livrestaka.persistence.payments.settlement;

import fr.livrestaka.application.invoicing.port.BookChanges;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.domain.invoicing.register.BookKind;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.settlement.Payer;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Payments in MySQL. */
@Singleton
final class SqlPayments implements Payments {
  private final PaymentRows rows;
  private final PayerRows payers;
  private final BookChanges register;

  SqlPayments(PaymentRows rows, PayerRows payers, BookChanges register) {
    this.rows = rows;
    this.payers = payers;
    this.register = register;
  }

  @Override
  public void add(Payment payment) {
    rows.save(PaymentRow.of(payment));
    register.changed(BookKind.PAYMENT, payment.id().value());
    register.changed(BookKind.ORDER, payment.order().value());
  }

  @Override
  public Optional<Payment> find(PaymentId id) {
    return rows.findById(id.value()).map(PaymentRow::toPayment);
  }

  @Override
  public Optional<Payment> lock(PaymentId id) {
    return rows.findByIdForUpdate(id.value()).map(PaymentRow::toPayment);
  }

  @Override
  public void save(Payment payment) {
    rows.reserve(payment.id().value(), payment.refundable().cents());
    register.changed(BookKind.PAYMENT, payment.id().value());
  }

  @Override
  public void keepPayer(PaymentId id, Payer payer) {
    payers.deleteById(id.value());
    payers.save(PayerRow.of(id, payer));
  }

  @Override
  public Optional<Payer> payer(PaymentId id) {
    return payers.findById(id.value()).map(PayerRow::toPayer);
  }

  @Override
  public Optional<Payment> findBySession(String sessionId) {
    return rows.findByStripeSessionId(sessionId).map(PaymentRow::toPayment);
  }

  @Override
  public Optional<Payment> findByIntent(String paymentIntent) {
    return rows.findByStripePaymentIntentId(paymentIntent).map(PaymentRow::toPayment);
  }

  @Override
  public Optional<Payment> lockByIntent(String paymentIntent) {
    return rows.findByStripePaymentIntentIdForUpdate(paymentIntent).map(PaymentRow::toPayment);
  }

  @Override
  public List<Payment> ofOrder(OrderId order) {
    return rows.findByCommandeIdOrderByPaidAtAscAndIdAsc(order.value()).stream()
        .map(PaymentRow::toPayment)
        .toList();
  }
}
