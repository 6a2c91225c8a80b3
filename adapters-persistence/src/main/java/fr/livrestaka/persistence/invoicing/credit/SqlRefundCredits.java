package fr.livrestaka.persistence.invoicing.credit;

import fr.livrestaka.application.invoicing.port.BookChanges;
import fr.livrestaka.application.invoicing.port.RefundCredits;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.credit.RefundCredit;
import fr.livrestaka.domain.invoicing.register.BookKind;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** What refunds have paid of credit notes, in MySQL. */
@Singleton
final class SqlRefundCredits implements RefundCredits {
  private final RefundCreditRows rows;
  private final BookChanges register;

  SqlRefundCredits(RefundCreditRows rows, BookChanges register) {
    this.rows = rows;
    this.register = register;
  }

  @Override
  public List<RefundCredit> ofInvoice(InvoiceId invoice) {
    return rows.ofInvoice(invoice.value()).stream().map(RefundCreditRow::toCredit).toList();
  }

  @Override
  public void add(RefundCredit credit) {
    rows.save(RefundCreditRow.of(credit));
    register.changed(BookKind.REFUND_CREDIT, credit.refund() + "/" + credit.note().value());
  }

  @Override
  public void release(String refund, Instant now) {
    if (rows.release(refund, now) == 0) return;
    rows.notesOf(refund)
        .forEach(note -> register.changed(BookKind.REFUND_CREDIT, refund + "/" + note));
  }
}
