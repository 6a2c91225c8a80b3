package fr.livrestaka.persistence.payments.refunds;

import fr.livrestaka.application.payments.refunds.port.Disputes;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.refunds.Dispute;
import fr.livrestaka.domain.payments.refunds.DisputeFunds;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Disputes in MySQL. */
@Singleton
final class SqlDisputes implements Disputes {
  private final Statements statements;

  SqlDisputes(Statements statements) {
    this.statements = statements;
  }

  @Override
  public void add(Dispute dispute) {
    statements.update(
        """
        INSERT INTO disputes (id, paymentId, amount, reason, status, dueBy, funds, isOpen, openedAt,
          asOf, lostAt, recoveredAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        dispute.id(),
        dispute.payment().value(),
        dispute.amount().cents(),
        dispute.reason(),
        dispute.status(),
        dispute.dueBy().orElse(null),
        dispute.funds().name(),
        dispute.isOpen(),
        dispute.openedAt(),
        dispute.asOf(),
        dispute.lostAt().orElse(null),
        dispute.recoveredAt().orElse(null));
  }

  @Override
  public void save(Dispute before, Dispute after) {
    statements.update(
        """
        UPDATE disputes SET id = ?, amount = ?, reason = ?, status = ?, dueBy = ?, funds = ?,
          isOpen = ?, asOf = ?, lostAt = ?, recoveredAt = ?
        WHERE id = ?
        """,
        after.id(),
        after.amount().cents(),
        after.reason(),
        after.status(),
        after.dueBy().orElse(null),
        after.funds().name(),
        after.isOpen(),
        after.asOf(),
        after.lostAt().orElse(null),
        after.recoveredAt().orElse(null),
        before.id());
  }

  @Override
  public List<Dispute> ofPayment(PaymentId payment) {
    return statements.query(
        "SELECT * FROM disputes WHERE paymentId = ? ORDER BY openedAt, id",
        SqlDisputes::dispute,
        payment.value());
  }

  @Override
  public List<Dispute> ofOrder(OrderId order) {
    return statements.query(
        """
        SELECT d.* FROM disputes d JOIN payments p ON p.id = d.paymentId
        WHERE p.commandeId = ? ORDER BY d.openedAt, d.id
        """,
        SqlDisputes::dispute,
        order.value());
  }

  private static Dispute dispute(ResultSet row) throws SQLException {
    return new Dispute(
        row.getString("id"),
        new PaymentId(row.getString("paymentId")),
        Money.ofCents(row.getLong("amount")),
        row.getString("reason"),
        row.getString("status"),
        Statements.optionalInstant(row, "dueBy"),
        DisputeFunds.valueOf(row.getString("funds")),
        row.getBoolean("isOpen"),
        Statements.instant(row, "openedAt"),
        Statements.instant(row, "asOf"),
        Statements.optionalInstant(row, "lostAt"),
        Statements.optionalInstant(row, "recoveredAt"));
  }
}
