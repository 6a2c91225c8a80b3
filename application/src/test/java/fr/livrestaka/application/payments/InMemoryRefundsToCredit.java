package fr.livrestaka.application.payments;

import fr.livrestaka.application.invoicing.port.RefundsToCredit;
import fr.livrestaka.application.payments.refunds.port.Refunds;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import java.util.List;

/** Refunds as invoicing sees them, in memory. */
public final class InMemoryRefundsToCredit implements RefundsToCredit {
  private final Refunds refunds;

  public InMemoryRefundsToCredit(Refunds refunds) {
    this.refunds = refunds;
  }

  @Override
  public List<Ended> lock(String payment) {
    return refunds.ofPayment(new PaymentId(payment)).stream()
        .filter(refund -> !refund.isPending())
        .map(InMemoryRefundsToCredit::ended)
        .toList();
  }

  private static Ended ended(Refund refund) {
    return new Ended(
        refund.id().value(),
        refund.amount(),
        !refund.isFailed(),
        refund.creditNote().map(CreditNoteId::new),
        refund.reason(),
        refund.settledAt(),
        refund.serviceId());
  }
}
