package fr.livrestaka.persistence.invoicing.credit;

import fr.livrestaka.application.invoicing.port.RefundsToCredit;
import jakarta.inject.Singleton;
import java.util.List;

/** Refunds as invoicing sees them, in MySQL; the lock is that of their payment. */
@Singleton
final class SqlRefundsToCredit implements RefundsToCredit {
  private final EndedRefundRows rows;

  SqlRefundsToCredit(EndedRefundRows rows) {
    this.rows = rows;
  }

  @Override
  public List<Ended> lock(String payment) {
    var _ = rows.lockPayment(payment);
    return rows.ofPayment(payment).stream().map(EndedRefundRow::toEnded).toList();
  }
}
