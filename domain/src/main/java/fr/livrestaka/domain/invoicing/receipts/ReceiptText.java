package fr.livrestaka.domain.invoicing.receipts;

import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.PaidBy;
import fr.livrestaka.domain.invoicing.parties.SellerIdentity;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that a receipt says, frozen when it is made. It is no accounting document: it has no VAT and
 * no place in a series.
 *
 * @param number for example {@code RECU-FACT-2026-000012-1}
 * @param invoice number of the invoice that was paid, or of its last correction
 * @param clientLines where the client lives, line by line
 * @param total of the invoice, VAT included
 * @param credited what credit notes had taken from the invoice
 * @param received VAT included
 * @param replaces number of the receipt that does not count any more
 */
public record ReceiptText(
    String number,
    Instant issuedAt,
    String invoice,
    LocalDate invoiceIssuedOn,
    SellerIdentity seller,
    String clientName,
    List<String> clientLines,
    Money total,
    Money credited,
    Money received,
    Instant paidAt,
    PaidBy paidBy,
    Optional<String> replaces) {
  public ReceiptText {
    clientLines = List.copyOf(clientLines);
  }

  /** What is still to be paid; nothing where more has come in than was asked for. */
  public Money left() {
    Money left = total.minus(credited).minus(received);
    return left.isNegative() ? Money.ZERO : left;
  }

  public LocalDate issuedOn() {
    return InvoiceNumber.dateOf(issuedAt);
  }

  public LocalDate paidOn() {
    return InvoiceNumber.dateOf(paidAt);
  }

  @Override
  public String toString() {
    return "ReceiptText[" + number + "]";
  }
}
