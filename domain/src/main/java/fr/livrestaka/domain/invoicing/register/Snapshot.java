package fr.livrestaka.domain.invoicing.register;

import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.InvoiceLine;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.InvoicingMode;
import fr.livrestaka.domain.invoicing.PaidBy;
import fr.livrestaka.domain.invoicing.credit.Correction;
import fr.livrestaka.domain.invoicing.mentions.Mention;
import fr.livrestaka.domain.invoicing.parties.Buyer;
import fr.livrestaka.domain.invoicing.parties.SellerIdentity;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that is printed on an invoice, a credit note or a corrective invoice, frozen at its issue.
 * The amounts of a credit note are positive.
 *
 * @param corrects empty on invoices only
 * @param suppliedOn date of the supply, or of the deposit where that is earlier
 * @param paidAt when it was paid, or paid back on a credit note, as known at the issue
 * @param payAt address where it can be paid, where something was due at the issue
 * @param paidBy how it was paid or paid back; empty on documents of before it was kept
 * @param withdrawAt address where a consumer can withdraw from the contract (C. conso. L221-21);
 *     empty on documents of before it was printed
 */
public record Snapshot(
    InvoiceNumber number,
    Optional<Correction> corrects,
    Instant issuedAt,
    LocalDate suppliedOn,
    LocalDate dueOn,
    Optional<Instant> paidAt,
    SellerIdentity seller,
    Buyer buyer,
    List<InvoiceLine> lines,
    VatRegime regime,
    Amounts amounts,
    List<Mention> mentions,
    Optional<String> payAt,
    Optional<PaidBy> paidBy,
    Optional<String> withdrawAt) {

  /**
   * @throws IllegalArgumentException where there is no line, the lines do not sum up to the net
   *     amount, an amount is below zero, there is VAT though the regime knows none, the series is
   *     not that of the document, it is due before it is issued, or it is to be paid though it is
   *     paid
   */
  public Snapshot {
    lines = List.copyOf(lines);
    mentions = List.copyOf(mentions);
    if (lines.isEmpty()) throw new IllegalArgumentException("no line");
    Money sum = lines.stream().map(InvoiceLine::net).reduce(Money.ZERO, Money::plus);
    if (!sum.equals(amounts.net())) throw new IllegalArgumentException("lines do not sum up");
    if (corrects.isEmpty() != (number.series() == Series.FACT)) {
      throw new IllegalArgumentException("wrong series");
    }
    if (amounts.net().isNegative() || amounts.tax().isNegative()) {
      throw new IllegalArgumentException("an amount below zero");
    }
    if (regime.percent() == 0 && !amounts.tax().isZero()) {
      throw new IllegalArgumentException("VAT under the regime " + regime);
    }
    if (dueOn.isBefore(InvoiceNumber.dateOf(issuedAt))) {
      throw new IllegalArgumentException("due before it is issued");
    }
    if (paidAt.isPresent() && payAt.isPresent()) {
      throw new IllegalArgumentException("to be paid though it is paid");
    }
    if (paidAt.isEmpty() && paidBy.isPresent()) {
      throw new IllegalArgumentException("a means of payment for what is not paid");
    }
  }

  /** One that does not say where to withdraw from the contract. */
  public Snapshot(
      InvoiceNumber number,
      Optional<Correction> corrects,
      Instant issuedAt,
      LocalDate suppliedOn,
      LocalDate dueOn,
      Optional<Instant> paidAt,
      SellerIdentity seller,
      Buyer buyer,
      List<InvoiceLine> lines,
      VatRegime regime,
      Amounts amounts,
      List<Mention> mentions,
      Optional<String> payAt,
      Optional<PaidBy> paidBy) {
    this(
        number,
        corrects,
        issuedAt,
        suppliedOn,
        dueOn,
        paidAt,
        seller,
        buyer,
        lines,
        regime,
        amounts,
        mentions,
        payAt,
        paidBy,
        Optional.empty());
  }

  /** The same document, to be paid at that address. */
  public Snapshot payableAt(String address) {
    return with(Optional.of(address), withdrawAt);
  }

  /**
   * The same document, which says where to withdraw from the contract: to a consumer alone, since
   * he alone has the right (C. conso. L221-18).
   */
  public Snapshot withdrawableAt(Optional<String> address) {
    return with(payAt, address.filter(page -> !buyer.isBusiness()));
  }

  private Snapshot with(Optional<String> payPage, Optional<String> withdrawPage) {
    return new Snapshot(
        number,
        corrects,
        issuedAt,
        suppliedOn,
        dueOn,
        paidAt,
        seller,
        buyer,
        lines,
        regime,
        amounts,
        mentions,
        payPage,
        paidBy,
        withdrawPage);
  }

  /**
   * The kind of document by UNTDID 1001: 380 an invoice, 381 a credit note, 384 a corrective one.
   */
  public String typeCode() {
    return switch (number.series()) {
      case FACT -> "380";
      case AVOIR -> "381";
      case RECT -> "384";
    };
  }

  /** Whether its VAT is due with the document, and not with the payment, and says so. */
  public boolean isOnDebits() {
    return mentions.stream().anyMatch(mention -> mention.kind() == Mention.Kind.ON_DEBITS);
  }

  /** Whether its amounts are taken from an invoice. */
  public boolean isCreditNote() {
    return number.series() == Series.AVOIR;
  }

  /** Whether it takes the place of an invoice. */
  public boolean isCorrective() {
    return number.series() == Series.RECT;
  }

  public InvoicingMode mode() {
    return InvoicingMode.of(this);
  }

  /** What is left to pay, or to pay back on a credit note, as known at the issue. */
  public Money due() {
    return paidAt.isPresent() ? Money.ZERO : amounts.total();
  }

  public LocalDate issuedOn() {
    return InvoiceNumber.dateOf(issuedAt);
  }
}
