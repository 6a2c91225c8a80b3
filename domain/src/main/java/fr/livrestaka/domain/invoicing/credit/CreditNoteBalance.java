package fr.livrestaka.domain.invoicing.credit;

import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.shared.Money;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a credit note still owes to the client, of what it takes from one invoice.
 *
 * @param owed VAT included
 * @param tax the VAT in it
 */
public record CreditNoteBalance(CreditNoteId note, Money owed, Money tax) {

  /** Of the invoice that it corrects. */
  public static CreditNoteBalance of(CreditNote note, List<RefundCredit> credits) {
    return of(note, note.invoice(), credits);
  }

  /**
   * @param invoice one of those that it corrects
   * @param credits by refunds of that invoice's payment, of any credit notes
   */
  public static CreditNoteBalance of(
      CreditNote note, InvoiceId invoice, List<RefundCredit> credits) {
    List<RefundCredit> paid =
        credits.stream()
            .filter(RefundCredit::stands)
            .filter(one -> one.note().equals(note.id()))
            .toList();
    Amounts amounts = note.amountsOn(invoice);
    return new CreditNoteBalance(
        note.id(),
        paid.stream().map(RefundCredit::amount).reduce(amounts.total(), Money::minus),
        paid.stream().map(RefundCredit::tax).reduce(amounts.tax(), Money::minus));
  }

  /**
   * A refund pays as much of it as it can. Who pays all that is left pays all the VAT that is left,
   * so that the parts sum up to the credit note.
   *
   * @param most what is left of the refund
   * @return empty where nothing is owed, or nothing left
   */
  public Optional<RefundCredit> paidBy(String refund, Money most, Instant now) {
    Money part = most.compareTo(owed) < 0 ? most : owed;
    if (!part.isPositive()) return Optional.empty();
    return Optional.of(new RefundCredit(refund, note, part, taxOf(part), now, Optional.empty()));
  }

  private Money taxOf(Money part) {
    if (part.equals(owed)) return tax;
    BigInteger whole = BigInteger.valueOf(owed.cents());
    BigInteger twice =
        BigInteger.valueOf(tax.cents()).multiply(BigInteger.valueOf(part.cents())).shiftLeft(1);
    return Money.ofCents(twice.add(whole).divide(whole.shiftLeft(1)).longValueExact());
  }
}
