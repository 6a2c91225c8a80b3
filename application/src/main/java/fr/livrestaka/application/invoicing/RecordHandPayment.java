package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.application.invoicing.port.HandPayments;
import fr.livrestaka.application.invoicing.till.SealPayments;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.HandPayment;
import fr.livrestaka.domain.invoicing.MoneyReceived;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NextState;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/**
 * Writes down the money of an invoice that is marked as paid, and seals it. Within the open
 * transaction.
 */
@Singleton
public class RecordHandPayment {
  private final HandPayments payments;
  private final SealPayments seals;
  private final CreditNotes notes;
  private final Outbox outbox;
  private final IdGenerator ids;

  @Inject
  public RecordHandPayment(
      HandPayments payments,
      SealPayments seals,
      CreditNotes notes,
      Outbox outbox,
      IdGenerator ids) {
    this.payments = payments;
    this.seals = seals;
    this.notes = notes;
    this.outbox = outbox;
    this.ids = ids;
  }

  /** A payment that was written down before is voided; unless told otherwise, its day is kept. */
  HandPayment record(InvoiceView invoice, MoneyReceived received, AccountId admin, Instant now) {
    Instant paidAt = received.at(now, payments.standing(invoice.id()));
    voidStanding(invoice, now);
    NextState<HandPayment> recorded =
        HandPayment.recorded(
            ids.next(),
            invoice.id(),
            received.way(),
            left(invoice),
            paidAt,
            received.reference(),
            admin,
            now);
    payments.add(recorded.state());
    seals.received(recorded.state());
    recorded.events().forEach(outbox::record);
    return recorded.state();
  }

  void voidStanding(InvoiceView invoice, Instant now) {
    Optional<HandPayment> standing = payments.standing(invoice.id());
    payments.voidStanding(invoice.id(), now);
    standing.map(payment -> payment.voided(now)).ifPresent(seals::voided);
  }

  /** Whether this says something that is not written down yet. */
  boolean isNews(InvoiceView invoice, MoneyReceived received) {
    return payments.standing(invoice.id()).filter(received::isSameAs).isEmpty();
  }

  private Money left(InvoiceView invoice) {
    return invoice
        .amount()
        .minus(CreditNote.takenFrom(invoice.id(), notes.ofInvoice(invoice.id())));
  }
}
