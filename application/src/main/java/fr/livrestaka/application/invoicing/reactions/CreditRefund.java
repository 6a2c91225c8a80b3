package fr.livrestaka.application.invoicing.reactions;

import fr.livrestaka.application.invoicing.IssueCreditNote;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.Credit;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.payments.RefundSettled;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Credits what was refunded, once a refund. What a credit note took before, as for a cancelled
 * order, is not taken again; a payment of the former service has no invoice of ours.
 */
@Singleton
public final class CreditRefund implements Reaction<RefundSettled> {
  private final Invoices invoices;
  private final IssueCreditNote creditNotes;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public CreditRefund(
      Invoices invoices,
      IssueCreditNote creditNotes,
      Transactions transactions,
      InstantSource clock) {
    this.invoices = invoices;
    this.creditNotes = creditNotes;
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
    Optional<Invoice> invoice = transactions.write(() -> invoices.ofPayment(event.payment()));
    Credit credit =
        new Credit(
            Money.ofCents(event.cents()),
            NoticeTexts.of("invoicing").get("credit.refund.reason"),
            "refund:" + event.refund());
    invoice.ifPresent(found -> creditNotes.creditUpTo(found.id(), credit, clock.instant()));
  }
}
