package fr.livrestaka.application.invoicing.reactions;

import fr.livrestaka.application.invoicing.IssueCreditNote;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.PaymentFacts;
import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.Credit;
import fr.livrestaka.domain.invoicing.PaidBy;
import fr.livrestaka.domain.payments.Refund;
import fr.livrestaka.domain.payments.RefundId;
import fr.livrestaka.domain.payments.RefundSettled;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Credits what was refunded, once a refund, and says why, when and how the money went back. What a
 * credit note took before, as for a cancelled order, is not taken again; a payment of the former
 * service has no invoice of ours.
 */
@Singleton
public final class CreditRefund implements Reaction<RefundSettled> {
  private final Invoices invoices;
  private final IssueCreditNote creditNotes;
  private final PaymentFacts payments;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public CreditRefund(
      Invoices invoices,
      IssueCreditNote creditNotes,
      PaymentFacts payments,
      Transactions transactions,
      InstantSource clock) {
    this.invoices = invoices;
    this.creditNotes = creditNotes;
    this.payments = payments;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "invoicing.credit-refund";
  }

  @Override
  public Class<RefundSettled> event() {
    return RefundSettled.class;
  }

  @Override
  public void react(RefundSettled event, Delivery delivery) {
    transactions
        .write(() -> invoices.ofPayment(event.payment()))
        .ifPresent(
            invoice ->
                creditNotes.creditUpTo(invoice.id(), credit(event, delivery), clock.instant()));
  }

  private Credit credit(RefundSettled event, Delivery delivery) {
    Optional<Refund> refund =
        transactions.write(() -> payments.refund(new RefundId(event.refund())));
    Credit credit =
        new Credit(
            Money.ofCents(event.cents()),
            refund
                .flatMap(Refund::reason)
                .filter(reason -> !reason.isBlank())
                .orElseGet(CreditRefund::usualReason),
            "refund:" + event.refund());
    return credit.repaid(
        refund.flatMap(Refund::settledAt).orElse(delivery.occurredAt()),
        PaidBy.card(refund.flatMap(Refund::serviceId)));
  }

  private static String usualReason() {
    return NoticeTexts.of("invoicing").get("credit.refund.reason");
  }
}
