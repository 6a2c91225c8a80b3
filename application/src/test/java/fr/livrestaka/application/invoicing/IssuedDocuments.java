package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.CorrectiveInvoices;
import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.Billing;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.correction.BuyerCorrection;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoice;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoiceId;
import fr.livrestaka.domain.invoicing.correction.InvoiceCorrection;
import fr.livrestaka.domain.invoicing.credit.Credit;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.invoicing.credit.SharedCredit;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Documents with 20 % VAT, stored as the program stores them. */
public record IssuedDocuments(
    Invoices invoices,
    CreditNotes creditNotes,
    CorrectiveInvoices correctiveInvoices,
    Numbering numbering,
    Transactions transactions) {

  /** The paid invoice of a payment. */
  public Invoice invoice(AccountId client, OrderId order, String payment, long cents) {
    Billing sample = InvoicingFixtures.billing(payment, cents, InvoicingFixtures.READER);
    Billing billing = new Billing(order, client, sample.paymentId(), sample.buyer(), sample.sale());
    return transactions.write(
        () -> {
          Counter counter = numbering.lock(Series.FACT);
          Invoice invoice =
              Invoice.issue(
                      new InvoiceId(UUID.randomUUID().toString()),
                      billing,
                      InvoicingFixtures.issuer(VatRegime.STANDARD),
                      counter.next(InvoicingFixtures.NOW, numbering::isTaken))
                  .state();
          invoices.add(invoice);
          numbering.advance(counter.after(invoice));
          return invoice;
        });
  }

  /** The first credit note of an invoice. */
  public CreditNote credit(Invoice invoice, long cents) {
    return transactions.write(
        () -> {
          Counter counter = numbering.lock(Series.AVOIR);
          CreditNote note =
              CreditNote.issue(
                      new CreditNoteId(UUID.randomUUID().toString()),
                      invoice,
                      invoice.snapshot(),
                      Money.ZERO,
                      new Credit(Money.ofCents(cents), "Geste", "cause"),
                      InvoicingFixtures.issuer(VatRegime.STANDARD),
                      counter.next(InvoicingFixtures.NOW, numbering::isTaken))
                  .state();
          creditNotes.add(note);
          numbering.advance(counter.after(note));
          return note;
        });
  }

  /** The first credit note of two invoices, of all that is on them. */
  public CreditNote creditBoth(Invoice first, Invoice second) {
    return transactions.write(
        () -> {
          Counter counter = numbering.lock(Series.AVOIR);
          CreditNote note =
              new SharedCredit(List.of(whole(first), whole(second)), "Rétractation", "withdrawal:w")
                  .issue(
                      new CreditNoteId(UUID.randomUUID().toString()),
                      InvoicingFixtures.issuer(VatRegime.STANDARD),
                      counter.next(InvoicingFixtures.NOW, numbering::isTaken))
                  .state();
          creditNotes.add(note);
          numbering.advance(counter.after(note));
          return note;
        });
  }

  private static SharedCredit.Share whole(Invoice invoice) {
    return new SharedCredit.Share(
        invoice, invoice.snapshot(), Money.ZERO, invoice.snapshot().amounts().total());
  }

  /**
   * A corrective invoice that gives the client another name.
   *
   * @param inForce what it replaces
   */
  public CorrectiveInvoice correct(Invoice invoice, Snapshot inForce, String cause, String name) {
    BuyerCorrection buyer =
        new BuyerCorrection(
            Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty());
    return transactions.write(
        () -> {
          Counter counter = numbering.lock(Series.RECT);
          CorrectiveInvoice corrective =
              CorrectiveInvoice.issue(
                      new CorrectiveInvoiceId(UUID.randomUUID().toString()),
                      invoice,
                      inForce,
                      new InvoiceCorrection(
                          cause,
                          Optional.of(inForce.number().text()),
                          Optional.of(buyer),
                          List.of(),
                          "Nom mal écrit"),
                      Money.ZERO,
                      Optional.empty(),
                      InvoicingFixtures.issuer(VatRegime.STANDARD),
                      counter.next(InvoicingFixtures.NOW, numbering::isTaken))
                  .state();
          correctiveInvoices.add(corrective);
          numbering.advance(counter.after(corrective));
          return corrective;
        });
  }
}
