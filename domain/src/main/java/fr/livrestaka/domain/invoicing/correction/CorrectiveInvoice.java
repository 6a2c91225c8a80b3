package fr.livrestaka.domain.invoicing.correction;

import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceLine;
import fr.livrestaka.domain.invoicing.InvoicePayment;
import fr.livrestaka.domain.invoicing.events.CorrectiveInvoiceIssued;
import fr.livrestaka.domain.invoicing.parties.Buyer;
import fr.livrestaka.domain.invoicing.parties.Issuer;
import fr.livrestaka.domain.invoicing.refusals.InvoiceNotCorrectable;
import fr.livrestaka.domain.invoicing.register.InvoicePosition;
import fr.livrestaka.domain.invoicing.register.Seal;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NextState;
import fr.livrestaka.domain.shared.Sha256;
import java.util.List;
import java.util.Optional;

/**
 * An issued corrective invoice: it takes the place of an invoice, or of an earlier correction, and
 * says the same sums (CGI art. 289 I 5; decision 60). Never changes.
 *
 * @param invoice the invoice of the sale, whichever document it replaces
 * @param cause what it was made for, so that it is made once
 * @param pdfHash SHA-256 of its document, once made
 */
public record CorrectiveInvoice(
    CorrectiveInvoiceId id,
    InvoiceId invoice,
    String cause,
    Snapshot snapshot,
    Seal seal,
    Optional<String> pdfHash) {
  /**
   * @throws IllegalArgumentException where what is printed on it is another document
   */
  public CorrectiveInvoice {
    if (snapshot.number().series() != Series.RECT) {
      throw new IllegalArgumentException(snapshot.number() + " is no corrective invoice");
    }
  }

  /**
   * Issues a corrective invoice.
   *
   * @param inForce what the invoice says by now: its own snapshot, or that of its last correction
   * @param credited sum of the invoice's credit notes
   * @param paid how the invoice was paid, where it is paid by now
   * @param position its place in the series of corrective invoices
   * @return the corrective invoice, and that it was issued
   * @throws InvoiceNotCorrectable the invoice is cancelled or wholly credited, or bears a date that
   *     has yet to come; another document is in force than the one that is to be replaced; nothing
   *     would be said otherwise; or it would stand otherwise to VAT
   * @throws InvalidInput a line is reworded that is not there
   */
  public static NextState<CorrectiveInvoice> issue(
      CorrectiveInvoiceId id,
      Invoice invoice,
      Snapshot inForce,
      InvoiceCorrection correction,
      Money credited,
      Optional<InvoicePayment> paid,
      Issuer issuer,
      InvoicePosition position) {
    if (invoice.status().isCancelled() || invoice.isSettledBy(credited)) {
      throw InvoiceNotCorrectable.cancelled();
    }
    String replaced = correction.replaces().orElse(invoice.snapshot().number().text());
    if (!inForce.number().text().equals(replaced)) {
      throw InvoiceNotCorrectable.replaced();
    }
    if (position.issuedOn().isBefore(inForce.issuedOn())) {
      throw InvoiceNotCorrectable.notIssuedYet();
    }
    Buyer buyer = correction.of(inForce.buyer());
    List<InvoiceLine> lines = correction.of(inForce.lines());
    if (buyer.equals(inForce.buyer()) && lines.equals(inForce.lines())) {
      throw InvoiceNotCorrectable.nothingChanged();
    }
    if (!inForce.regime().isSameTowards(inForce.seller(), inForce.buyer(), buyer)) {
      throw InvoiceNotCorrectable.taxedOtherwise();
    }
    Snapshot snapshot =
        issuer.correctiveInvoice(position, inForce, buyer, lines, correction.reason(), paid);
    CorrectiveInvoice issued =
        new CorrectiveInvoice(
            id,
            invoice.id(),
            correction.cause(),
            snapshot,
            position.seal(snapshot),
            Optional.empty());
    return NextState.of(issued, new CorrectiveInvoiceIssued(id));
  }

  /**
   * The same with its document made.
   *
   * @throws IllegalArgumentException where that is no SHA-256
   */
  public CorrectiveInvoice withPdfHash(String hash) {
    Sha256.check(hash);
    return new CorrectiveInvoice(id, invoice, cause, snapshot, seal, Optional.of(hash));
  }

  /** Where its document lies. */
  public StoredPath path() {
    return new StoredPath("invoices/" + snapshot.number().text() + "-" + id.value() + ".pdf");
  }
}
