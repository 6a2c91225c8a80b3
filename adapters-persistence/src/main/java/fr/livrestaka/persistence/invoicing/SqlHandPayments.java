package fr.livrestaka.persistence.invoicing;

import fr.livrestaka.application.invoicing.port.HandPayments;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.HandPayment;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.PaymentWay;
import fr.livrestaka.domain.invoicing.till.StoredRow;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.persistence.invoicing.till.StoredRows;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Payments that administrators have written down, in MySQL. */
@Singleton
final class SqlHandPayments implements HandPayments {
  private final Statements statements;

  SqlHandPayments(Statements statements) {
    this.statements = statements;
  }

  @Override
  public void add(HandPayment payment) {
    statements.update(
        """
        INSERT INTO hand_payments (id, invoiceId, way, amount, paidAt, reference, recordedBy,
          recordedAt, voidedAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        payment.id(),
        payment.invoice().value(),
        payment.way().name(),
        payment.amount().cents(),
        payment.paidAt(),
        payment.reference().orElse(null),
        payment.recordedBy().map(AccountId::value).orElse(null),
        payment.recordedAt(),
        payment.voidedAt().orElse(null));
  }

  @Override
  public Optional<HandPayment> standing(InvoiceId invoice) {
    return statements
        .query(
            "SELECT * FROM hand_payments WHERE invoiceId = ? AND voidedAt IS NULL",
            SqlHandPayments::payment,
            invoice.value())
        .stream()
        .findFirst();
  }

  @Override
  public List<HandPayment> ofOrder(OrderId order) {
    return statements.query(
        """
        SELECT h.* FROM hand_payments h JOIN invoices i ON i.id = h.invoiceId
        WHERE i.commandeId = ? AND h.voidedAt IS NULL ORDER BY h.paidAt, h.id
        """,
        SqlHandPayments::payment,
        order.value());
  }

  @Override
  public void voidStanding(InvoiceId invoice, Instant now) {
    statements.update(
        "UPDATE hand_payments SET voidedAt = ? WHERE invoiceId = ? AND voidedAt IS NULL",
        now,
        invoice.value());
  }

  @Override
  public List<HandPayment> after(String id, int limit) {
    return statements.query(
        "SELECT * FROM hand_payments WHERE id > ? ORDER BY id LIMIT ?",
        SqlHandPayments::payment,
        id,
        limit);
  }

  @Override
  public List<StoredRow<HandPayment>> stored(String id, int limit) {
    return statements.query(
        "SELECT * FROM hand_payments WHERE id > ? OR (? = '' AND id = '') ORDER BY id LIMIT ?",
        StoredRows.by("id", SqlHandPayments::payment),
        id,
        id,
        limit);
  }

  private static HandPayment payment(ResultSet row) throws SQLException {
    return new HandPayment(
        row.getString("id"),
        new InvoiceId(row.getString("invoiceId")),
        PaymentWay.valueOf(row.getString("way")),
        Money.ofCents(row.getLong("amount")),
        Statements.instant(row, "paidAt"),
        Optional.ofNullable(row.getString("reference")),
        Optional.ofNullable(row.getString("recordedBy")).map(AccountId::new),
        Statements.instant(row, "recordedAt"),
        Statements.optionalInstant(row, "voidedAt"));
  }
}
