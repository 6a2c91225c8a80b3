package fr.livrestaka.persistence.invoicing;

import fr.livrestaka.application.invoicing.port.RefundsToCredit;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Refunds as invoicing sees them, in MySQL; the lock is that of their payment. */
@Singleton
final class SqlRefundsToCredit implements RefundsToCredit {
  private final Statements statements;

  SqlRefundsToCredit(Statements statements) {
    this.statements = statements;
  }

  @Override
  public List<Ended> lock(String payment) {
    statements.query(
        "SELECT id FROM payments WHERE id = ? FOR UPDATE", row -> row.getString("id"), payment);
    return statements.query(
        """
        SELECT id, amount, status, creditNoteId, reason, settledAt, stripeRefundId FROM refunds
        WHERE paymentId = ? AND status <> 'PENDING' ORDER BY createdAt, id
        """,
        row ->
            new Ended(
                row.getString("id"),
                Money.ofCents(row.getLong("amount")),
                row.getString("status").equals("SUCCEEDED"),
                Optional.ofNullable(row.getString("creditNoteId")).map(CreditNoteId::new),
                Optional.ofNullable(row.getString("reason")),
                Statements.optionalInstant(row, "settledAt"),
                Optional.ofNullable(row.getString("stripeRefundId"))),
        payment);
  }
}
