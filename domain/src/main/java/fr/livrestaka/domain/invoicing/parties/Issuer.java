package fr.livrestaka.domain.invoicing.parties;

import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.InvoiceLine;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.InvoicePayment;
import fr.livrestaka.domain.invoicing.Sale;
import fr.livrestaka.domain.invoicing.SoldLine;
import fr.livrestaka.domain.invoicing.credit.Correction;
import fr.livrestaka.domain.invoicing.credit.Credit;
import fr.livrestaka.domain.invoicing.credit.Repayment;
import fr.livrestaka.domain.invoicing.mentions.MentionCatalogue;
import fr.livrestaka.domain.invoicing.register.InvoicePosition;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.invoicing.vat.VatCalendar;
import fr.livrestaka.domain.invoicing.vat.VatTerms;
import fr.livrestaka.domain.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The seller at work: composes what invoices, credit notes and corrective invoices say. */
public record Issuer(SellerIdentity seller, VatCalendar calendar, MentionCatalogue mentions) {
  /** Days that an unpaid invoice leaves for the payment. */
  public static final int DAYS_TO_PAY = 30;

  /** Whose terms never change. */
  public Issuer(SellerIdentity seller, VatTerms terms, MentionCatalogue mentions) {
    this(seller, VatCalendar.always(terms), mentions);
  }

  /**
   * An invoice; one that is paid is due on its day of issue. Its total is what was asked for: where
   * a business abroad owes no VAT here, all of that is the net amount. It stands to VAT as the
   * seller does on the day on which VAT falls due: that of the payment, or of the issue where
   * nobody has paid before (CGI art. 269-2 c; with the option for debits, a payment that comes
   * first counts as well).
   */
  public Snapshot invoice(InvoicePosition invoicePosition, Sale sale, Buyer buyer) {
    LocalDate issuedOn = invoicePosition.issuedOn();
    LocalDate countsOn = sale.paidAt().map(InvoiceNumber::dateOf).orElse(issuedOn);
    VatTerms terms = calendar.on(countsOn);
    VatRegime applied = terms.regime().towards(seller, buyer);
    Amounts amounts = applied.split(sale.total());
    return new Snapshot(
        invoicePosition.number(),
        Optional.empty(),
        invoicePosition.issuedAt(),
        countsOn,
        sale.paidAt().isPresent() ? issuedOn : issuedOn.plusDays(DAYS_TO_PAY),
        sale.paidAt(),
        seller,
        buyer,
        lines(sale, applied),
        applied,
        amounts,
        mentions.on(issuedOn, applied, buyer, terms.onDebits()),
        Optional.empty(),
        sale.paidBy());
  }

  /** How what is paid on that day, or invoiced before any payment, by that buyer stands to VAT. */
  public VatRegime regimeTowards(Buyer buyer, LocalDate day) {
    return calendar.on(day).regime().towards(seller, buyer);
  }

  /** What each line adds to the net amount, so that the lines sum up to the cent. */
  private static List<InvoiceLine> lines(Sale sale, VatRegime regime) {
    List<InvoiceLine> lines = new ArrayList<>();
    Money before = Money.ZERO;
    for (SoldLine sold : sale.lines()) {
      Money after = before.plus(sold.total());
      Money net = regime.split(after).net().minus(regime.split(before).net());
      BigDecimal each = sold.quantity() == 1 ? InvoiceLine.euros(net) : regime.netOf(sold.each());
      lines.add(
          new InvoiceLine(sold.label(), sold.details(), sold.quantity(), sold.unit(), each, net));
      before = after;
    }
    return lines;
  }

  /**
   * A corrective invoice under the regime and over the sums of the document that it replaces. One
   * that is paid by now says so; an unpaid one is due when that was, or at once where that is over.
   *
   * @param replaced the invoice, or its last correction
   * @param paid how the invoice was paid, where it is
   */
  public Snapshot correctiveInvoice(
      InvoicePosition invoicePosition,
      Snapshot replaced,
      Buyer buyer,
      List<InvoiceLine> lines,
      String reason,
      Optional<InvoicePayment> paid) {
    LocalDate issuedOn = invoicePosition.issuedOn();
    boolean isLate = paid.isPresent() || replaced.dueOn().isBefore(issuedOn);
    return new Snapshot(
            invoicePosition.number(),
            Optional.of(new Correction(replaced.number().text(), replaced.issuedOn(), reason)),
            invoicePosition.issuedAt(),
            replaced.suppliedOn(),
            isLate ? issuedOn : replaced.dueOn(),
            paid.map(InvoicePayment::at),
            replaced.seller(),
            buyer,
            lines,
            replaced.regime(),
            replaced.amounts(),
            mentions.on(issuedOn, replaced.regime(), buyer, replaced.isOnDebits()),
            replaced.payAt().filter(address -> paid.isEmpty()),
            paid.map(InvoicePayment::by))
        .withdrawableAt(replaced.withdrawAt());
  }

  /**
   * A credit note under the regime and between the parties of its invoice. The VAT of all credit
   * notes of an invoice sums up to the invoice's own when all of it is credited.
   *
   * @param before what earlier credit notes took from the invoice
   */
  public Snapshot creditNote(
      InvoicePosition invoicePosition, Snapshot invoice, Money before, Credit credit) {
    VatRegime then = invoice.regime();
    Amounts amounts = then.split(before.plus(credit.amount())).minus(then.split(before));
    InvoiceLine corrected = invoice.lines().get(0);
    return creditNote(
        invoicePosition,
        invoice,
        new Correction(invoice.number().text(), invoice.issuedOn(), credit.reason()),
        List.of(InvoiceLine.ofOne(corrected.label(), Optional.of(credit.reason()), amounts.net())),
        amounts,
        credit.repaid());
  }

  /**
   * As {@link #creditNote(InvoicePosition, Snapshot, Money, Credit)}, of money that has yet to go
   * back, and of several invoices under one regime and between the same parties.
   *
   * @param first the first of the invoices
   */
  public Snapshot creditNote(
      InvoicePosition invoicePosition,
      Snapshot first,
      Correction correction,
      List<InvoiceLine> lines,
      Amounts amounts) {
    return creditNote(invoicePosition, first, correction, lines, amounts, Optional.empty());
  }

  private Snapshot creditNote(
      InvoicePosition invoicePosition,
      Snapshot invoice,
      Correction correction,
      List<InvoiceLine> lines,
      Amounts amounts,
      Optional<Repayment> repaid) {
    LocalDate issuedOn = invoicePosition.issuedOn();
    return new Snapshot(
        invoicePosition.number(),
        Optional.of(correction),
        invoicePosition.issuedAt(),
        invoice.suppliedOn(),
        issuedOn,
        repaid.map(Repayment::at),
        invoice.seller(),
        invoice.buyer(),
        lines,
        invoice.regime(),
        amounts,
        mentions.on(issuedOn, invoice.regime(), invoice.buyer(), invoice.isOnDebits()),
        Optional.empty(),
        repaid.map(Repayment::by));
  }
}
