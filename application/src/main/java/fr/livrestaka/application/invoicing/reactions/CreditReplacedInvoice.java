package fr.livrestaka.application.invoicing.reactions;

import fr.livrestaka.application.invoicing.IssueCreditNote;
import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.invoicing.InvoiceReplaced;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Takes back an unpaid invoice whose place another one took. */
@Singleton
public final class CreditReplacedInvoice implements Reaction<InvoiceReplaced> {
  private final IssueCreditNote creditNotes;
  private final InstantSource clock;

  @Inject
  public CreditReplacedInvoice(IssueCreditNote creditNotes, InstantSource clock) {
    this.creditNotes = creditNotes;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "invoicing.credit-replaced-invoice";
  }

  @Override
  public Class<InvoiceReplaced> event() {
    return InvoiceReplaced.class;
  }

  @Override
  public void react(InvoiceReplaced event, Delivery delivery) {
    String reason = NoticeTexts.of("invoicing").get("credit.replaced.reason");
    creditNotes.creditRest(event.invoice(), reason, "replaced", clock.instant());
  }
}
