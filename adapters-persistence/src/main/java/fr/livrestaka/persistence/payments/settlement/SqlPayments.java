package fr.livrestaka.persistence.payments.settlement;

import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.checkout.CheckoutId;
import fr.livrestaka.domain.payments.settlement.Payer;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Payments in MySQL. */
@Singleton
final class SqlPayments implements Payments {
  private final Statements statements;
  private final Payers payers;

  SqlPayments(Statements statements) {
    this.statements = statements;
    this.payers = new Payers(statements);
  }

  @Override
  public void add(Payment payment) {
    statements.update(
        """
        INSERT INTO payments (id, commandeId, checkoutId, stripeSessionId, stripePaymentIntentId,
          amount, refundable, paidAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        payment.id().value(),
        payment.order().value(),
        payment.checkout().map(CheckoutId::value).orElse(null),
        payment.sessionId(),
        payment.paymentIntent().orElse(null),
        payment.amount().cents(),
        payment.refundable().cents(),
        payment.paidAt());
  }

  @Override
  public Optional<Payment> find(PaymentId id) {
    return one("WHERE id = ?", id.value());
  }

  @Override
  public Optional<Payment> lock(PaymentId id) {
    return one("WHERE id = ? FOR UPDATE", id.value());
  }

  @Override
  public void save(Payment payment) {
    statements.update(
        "UPDATE payments SET refundable = ? WHERE id = ?",
        payment.refundable().cents(),
        payment.id().value());
  }

  @Override
  public void keepPayer(PaymentId id, Payer payer) {
    payers.keep(id, payer);
  }

  @Override
  public Optional<Payer> payer(PaymentId id) {
    return payers.of(id);
  }

  @Override
  public Optional<Payment> findBySession(String sessionId) {
    return one("WHERE stripeSessionId = ?", sessionId);
  }

  @Override
  public Optional<Payment> lockByIntent(String paymentIntent) {
    return one("WHERE stripePaymentIntentId = ? FOR UPDATE", paymentIntent);
  }

  @Override
  public List<Payment> ofOrder(OrderId order) {
    return all("WHERE commandeId = ? ORDER BY paidAt, id", order.value());
  }

  private Optional<Payment> one(String where, Object... values) {
    return all(where, values).stream().findFirst();
  }

  private List<Payment> all(String where, Object... values) {
    return statements.query("SELECT * FROM payments " + where, SqlPayments::payment, values);
  }

  private static Payment payment(ResultSet row) throws SQLException {
    return new Payment(
        new PaymentId(row.getString("id")),
        new OrderId(row.getString("commandeId")),
        Optional.ofNullable(row.getString("checkoutId")).map(CheckoutId::new),
        row.getString("stripeSessionId"),
        Optional.ofNullable(row.getString("stripePaymentIntentId")),
        Money.ofCents(row.getLong("amount")),
        Money.ofCents(row.getLong("refundable")),
        Statements.instant(row, "paidAt"));
  }
}
