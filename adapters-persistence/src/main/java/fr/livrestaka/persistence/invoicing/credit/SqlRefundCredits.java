package fr.livrestaka.persistence.invoicing.credit;

import fr.livrestaka.application.invoicing.port.RefundCredits;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.credit.RefundCredit;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** What refunds have paid of credit notes, in MySQL. */
@Singleton
final class SqlRefundCredits implements RefundCredits {
  private final RefundCreditRows rows;

  SqlRefundCredits(RefundCreditRows rows) {
    this.rows = rows;
  }

  @Override
  public List<RefundCredit> ofInvoice(InvoiceId invoice) {
    return rows.ofInvoice(invoice.value()).stream().map(RefundCreditRow::toCredit).toList();
  }

  @Override
  public void add(RefundCredit credit) {
    rows.save(RefundCreditRow.of(credit));
  }

  @Override
  public void release(String refund, Instant now) {
    rows.release(refund, now);
  }
}
