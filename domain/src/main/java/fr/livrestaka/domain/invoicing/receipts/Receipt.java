package fr.livrestaka.domain.invoicing.receipts;

import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoicePayment;
import fr.livrestaka.domain.invoicing.parties.Buyer;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.PostalAddress;
import fr.livrestaka.domain.shared.Sha256;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A receipt: it acknowledges the money that paid an invoice which was open (table {@code
 * payment_receipts}). Never changes; where the money is described otherwise later, another one
 * takes its place.
 *
 * @param cause the payment, see {@link InvoicePayment}; one receipt each
 * @param pdfHash SHA-256 of its document, once made
 */
public record Receipt(
    ReceiptId id, InvoiceId invoice, String cause, ReceiptText text, Optional<String> pdfHash) {
  /**
   * Makes a receipt.
   *
   * @param inForce the invoice's own snapshot, or that of its last correction
   * @param credited sum of the invoice's credit notes
   * @param earlier the invoice's receipts; none of them counts any more, since an invoice is paid
   *     once
   * @throws IllegalArgumentException where nobody knows which payment it was
   */
  public static Receipt of(
      ReceiptId id,
      Invoice invoice,
      Snapshot inForce,
      InvoicePayment money,
      Money credited,
      List<Receipt> earlier,
      Instant now) {
    String cause =
        money.cause().orElseThrow(() -> new IllegalArgumentException("a receipt of no payment"));
    Buyer buyer = inForce.buyer();
    String number = "RECU-" + invoice.snapshot().number().text() + "-" + (earlier.size() + 1);
    ReceiptText text =
        new ReceiptText(
            number,
            now.truncatedTo(ChronoUnit.MILLIS),
            inForce.number().text(),
            inForce.issuedOn(),
            inForce.seller(),
            buyer.name(),
            buyer.address().map(Receipt::lines).orElse(List.of()),
            inForce.amounts().total(),
            credited,
            money.amount(),
            money.at(),
            money.by(),
            earlier.stream().reduce((one, next) -> next).map(last -> last.text().number()));
    return new Receipt(id, invoice.id(), cause, text, Optional.empty());
  }

  private static List<String> lines(PostalAddress address) {
    List<String> lines = new ArrayList<>(address.written());
    lines.add(address.countryName());
    return lines;
  }

  /**
   * The same receipt with its document made.
   *
   * @throws IllegalArgumentException where that is no SHA-256
   */
  public Receipt withPdfHash(String hash) {
    Sha256.check(hash);
    return new Receipt(id, invoice, cause, text, Optional.of(hash));
  }

  /** Where its document lies. */
  public StoredPath path() {
    return new StoredPath("invoices/" + text.number() + "-" + id.value() + ".pdf");
  }
}
