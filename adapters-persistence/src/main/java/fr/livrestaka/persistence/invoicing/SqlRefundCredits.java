package fr.livrestaka.persistence.invoicing;

import fr.livrestaka.application.invoicing.port.RefundCredits;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.invoicing.credit.RefundCredit;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** What refunds have paid of credit notes, in MySQL. */
@Singleton
final class SqlRefundCredits implements RefundCredits {
  private final Statements statements;

  SqlRefundCredits(Statements statements) {
    this.statements = statements;
  }

  @Override
  public List<RefundCredit> ofInvoice(InvoiceId invoice) {
    return statements.query(
        """
        SELECT r.* FROM refund_credits r JOIN credit_notes n ON n.id = r.creditNoteId
        WHERE n.invoiceId = ? ORDER BY r.at, r.refundId, n.sequence
        """,
        SqlRefundCredits::credit,
        invoice.value());
  }

  @Override
  public void add(RefundCredit credit) {
    statements.update(
        """
        INSERT INTO refund_credits (refundId, creditNoteId, amount, taxAmount, at, releasedAt)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        credit.refund(),
        credit.note().value(),
        credit.amount().cents(),
        credit.tax().cents(),
        credit.at(),
        credit.releasedAt().orElse(null));
  }

  @Override
  public void release(String refund, Instant now) {
    statements.update(
        "UPDATE refund_credits SET releasedAt = ? WHERE refundId = ? AND releasedAt IS NULL",
        now,
        refund);
  }

  private static RefundCredit credit(ResultSet row) throws SQLException {
    return new RefundCredit(
        row.getString("refundId"),
        new CreditNoteId(row.getString("creditNoteId")),
        Money.ofCents(row.getLong("amount")),
        Money.ofCents(row.getLong("taxAmount")),
        Statements.instant(row, "at"),
        Statements.optionalInstant(row, "releasedAt"));
  }
}
