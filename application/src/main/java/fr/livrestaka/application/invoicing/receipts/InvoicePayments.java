package fr.livrestaka.application.invoicing.receipts;

import fr.livrestaka.application.invoicing.port.HandPayments;
import fr.livrestaka.application.invoicing.port.PaymentFacts;
import fr.livrestaka.domain.invoicing.HandPayment;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoicePayment;
import fr.livrestaka.domain.invoicing.PaidBy;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Tells how an invoice was paid, as it is known by now. Within an open transaction. */
@Singleton
public final class InvoicePayments {
  private final HandPayments handPayments;
  private final PaymentFacts payments;

  @Inject
  public InvoicePayments(HandPayments handPayments, PaymentFacts payments) {
    this.handPayments = handPayments;
    this.payments = payments;
  }

  /** Empty where it is not paid; without a cause where nobody has written down by what. */
  public Optional<InvoicePayment> of(Invoice invoice) {
    Optional<Instant> paidAt = invoice.paidAt();
    if (paidAt.isEmpty()) return Optional.empty();
    if (invoice.paymentId().isPresent()) {
      return paidAt.map(at -> byPayment(invoice, invoice.paymentId().get(), at));
    }
    return handPayments
        .standing(invoice.id())
        .flatMap(HandPayment::received)
        .or(() -> paidAt.map(at -> unknown(invoice, at)));
  }

  private InvoicePayment byPayment(Invoice invoice, String payment, Instant at) {
    PaidBy means =
        invoice
            .snapshot()
            .paidBy()
            .orElseGet(() -> PaidBy.card(payments.reference(new PaymentId(payment))));
    return new InvoicePayment(
        Optional.of(InvoicePayment.causeOf(payment)),
        invoice.snapshot().amounts().total(),
        at,
        means);
  }

  private static InvoicePayment unknown(Invoice invoice, Instant at) {
    return new InvoicePayment(
        Optional.empty(),
        invoice.snapshot().amounts().total(),
        at,
        new PaidBy(PaidBy.Way.OTHER, Optional.empty()));
  }
}
