package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The seller at work: composes what invoices and credit notes say. */
public record Issuer(SellerIdentity seller, VatRegime regime, MentionCatalogue mentions) {
  /** Days that an unpaid invoice leaves for the payment. */
  public static final int DAYS_TO_PAY = 30;

  /** An invoice; one that is paid is due on its day of issue. */
  Snapshot invoice(Turn turn, Sale sale, Buyer buyer) {
    LocalDate issuedOn = turn.issuedOn();
    Amounts amounts = regime.split(sale.total());
    return new Snapshot(
        turn.number(),
        Optional.empty(),
        turn.issuedAt(),
        sale.paidAt().map(InvoiceNumber::dateOf).orElse(issuedOn),
        sale.paidAt().isPresent() ? issuedOn : issuedOn.plusDays(DAYS_TO_PAY),
        sale.paidAt(),
        seller,
        buyer,
        List.of(new InvoiceLine(sale.label(), sale.details(), 1, amounts.net())),
        regime,
        amounts,
        mentions.on(issuedOn, regime, buyer),
        Optional.empty());
  }

  /**
   * A credit note under the regime and between the parties of its invoice. The VAT of all credit
   * notes of an invoice sums up to the invoice's own when all of it is credited.
   *
   * @param before what earlier credit notes took from the invoice
   */
  Snapshot creditNote(Turn turn, Snapshot invoice, Money before, Credit credit) {
    LocalDate issuedOn = turn.issuedOn();
    VatRegime then = invoice.regime();
    Amounts amounts = then.split(before.plus(credit.amount())).minus(then.split(before));
    InvoiceLine corrected = invoice.lines().get(0);
    return new Snapshot(
        turn.number(),
        Optional.of(new Correction(invoice.number().text(), invoice.issuedOn(), credit.reason())),
        turn.issuedAt(),
        invoice.suppliedOn(),
        issuedOn,
        Optional.empty(),
        invoice.seller(),
        invoice.buyer(),
        List.of(new InvoiceLine(corrected.label(), Optional.of(credit.reason()), 1, amounts.net())),
        then,
        amounts,
        mentions.on(issuedOn, then, invoice.buyer()),
        Optional.empty());
  }
}
