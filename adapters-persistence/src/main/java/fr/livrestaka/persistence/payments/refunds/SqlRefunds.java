package fr.livrestaka.persistence.payments.refunds;

import fr.livrestaka.application.payments.refunds.port.Refunds;
import fr.livrestaka.application.shared.ConcurrentInsert;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.refunds.RefundStatus;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.shared.UniqueKey;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Refunds in MySQL. */
@Singleton
final class SqlRefunds implements Refunds {
  private static final UniqueKey ID = new UniqueKey("PRIMARY", ConcurrentInsert::new);

  private final Statements statements;

  SqlRefunds(Statements statements) {
    this.statements = statements;
  }

  @Override
  public void add(Refund refund) {
    ID.guarding(() -> insert(refund));
  }

  private void insert(Refund refund) {
    statements.update(
        """
        INSERT INTO refunds (id, paymentId, amount, status, origin, reason, stripeRefundId,
          requestedBy, creditNoteId, createdAt, settledAt, cameBackAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        refund.id().value(),
        refund.payment().value(),
        refund.amount().cents(),
        refund.status().name(),
        refund.requestedBy().isPresent() ? "ADMIN" : "STRIPE",
        refund.reason().orElse(null),
        refund.serviceId().orElse(null),
        refund.requestedBy().map(AccountId::value).orElse(null),
        refund.creditNote().orElse(null),
        refund.createdAt(),
        refund.settledAt().orElse(null),
        refund.cameBackAt().orElse(null));
  }

  @Override
  public Optional<Refund> find(RefundId id) {
    return statements
        .query("SELECT * FROM refunds WHERE id = ?", SqlRefunds::refund, id.value())
        .stream()
        .findFirst();
  }

  @Override
  public void save(Refund refund) {
    statements.update(
        "UPDATE refunds SET status = ?, stripeRefundId = ?, settledAt = ?, cameBackAt = ? WHERE id = ?",
        refund.status().name(),
        refund.serviceId().orElse(null),
        refund.settledAt().orElse(null),
        refund.cameBackAt().orElse(null),
        refund.id().value());
  }

  @Override
  public List<Refund> pendingBefore(Instant instant, int most) {
    return statements.query(
        """
        SELECT * FROM refunds WHERE status = 'PENDING' AND createdAt < ?
        ORDER BY createdAt, id LIMIT ?
        """,
        SqlRefunds::refund,
        instant,
        most);
  }

  @Override
  public List<Refund> ofPayment(PaymentId payment) {
    return statements.query(
        "SELECT * FROM refunds WHERE paymentId = ? ORDER BY createdAt, id",
        SqlRefunds::refund,
        payment.value());
  }

  @Override
  public List<Refund> ofOrder(OrderId order) {
    return statements.query(
        """
        SELECT r.* FROM refunds r JOIN payments p ON p.id = r.paymentId
        WHERE p.commandeId = ? ORDER BY r.createdAt, r.id
        """,
        SqlRefunds::refund,
        order.value());
  }

  private static Refund refund(ResultSet row) throws SQLException {
    return new Refund(
        new RefundId(row.getString("id")),
        new PaymentId(row.getString("paymentId")),
        Money.ofCents(row.getLong("amount")),
        RefundStatus.valueOf(row.getString("status")),
        Optional.ofNullable(row.getString("reason")),
        Optional.ofNullable(row.getString("requestedBy")).map(AccountId::new),
        Optional.ofNullable(row.getString("stripeRefundId")),
        Optional.ofNullable(row.getString("creditNoteId")),
        Statements.instant(row, "createdAt"),
        Statements.optionalInstant(row, "settledAt"),
        Statements.optionalInstant(row, "cameBackAt"));
  }
}
