package fr.livrestaka.domain.invoicing.books;

import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.PaymentWay;
import fr.livrestaka.domain.invoicing.parties.Buyer;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the accounts: a document that was issued, or money that moved.
 *
 * @param number of the document; our id of the payment or refund; the payment service's of a
 *     dispute
 * @param order id of the order
 * @param refersTo number of the invoice that a credit note corrects, or that money is for
 * @param vatPercent empty where it is not known, as with documents of the former service and with
 *     purged ones
 * @param byHand how money came that no checkout took; empty for documents and for what moved
 *     through the payment service
 * @param market who the buyer is; sales to consumers are reported in sums
 * @param invoicedOn the day of the invoice that it is of or for, where that is known
 * @param writtenOn since when it is in the books: the day itself, or a later one where somebody has
 *     written down by hand what came before
 * @param onDebits whether VAT of the document that it is or is for is due with that document
 * @param amounts below zero for credit notes, for refunds and disputes that take, and where a
 *     payment is taken back that was written down by hand
 */
public record BookEntry(
    Kind kind,
    String number,
    String order,
    Optional<String> refersTo,
    LocalDate day,
    Optional<Integer> vatPercent,
    Optional<PaymentWay> byHand,
    Market market,
    Optional<LocalDate> invoicedOn,
    LocalDate writtenOn,
    boolean onDebits,
    Amounts amounts) {
  /** Who sales are made to, as e-reporting tells them apart. */
  public enum Market {
    /** Reported in sums of a day. */
    CONSUMER,
    /** A business in France: its platform reads the invoice itself. */
    FRENCH_BUSINESS,
    /** A business abroad, which is reported invoice by invoice. */
    FOREIGN_BUSINESS;

    public static Market of(Buyer buyer) {
      if (buyer.siren().isPresent()) return FRENCH_BUSINESS;
      return buyer.isBusiness() ? FOREIGN_BUSINESS : CONSUMER;
    }
  }

  /** Written down on the day on which it happened; VAT is due when the client pays. */
  public BookEntry(
      Kind kind,
      String number,
      String order,
      Optional<String> refersTo,
      LocalDate day,
      Optional<Integer> vatPercent,
      Optional<PaymentWay> byHand,
      Market market,
      Optional<LocalDate> invoicedOn,
      Amounts amounts) {
    this(
        kind,
        number,
        order,
        refersTo,
        day,
        vatPercent,
        byHand,
        market,
        invoicedOn,
        day,
        false,
        amounts);
  }

  /**
   * @throws IllegalArgumentException where the rate is not 0 to 100, a way of paying is told of
   *     what is no payment, or it was written down before it happened
   */
  public BookEntry {
    if (vatPercent.filter(rate -> rate < 0 || rate > 100).isPresent()) {
      throw new IllegalArgumentException("a VAT rate of " + vatPercent);
    }
    if (byHand.isPresent() && kind != Kind.PAYMENT) {
      throw new IllegalArgumentException("a way of paying of a " + kind);
    }
    if (writtenOn.isBefore(day)) {
      throw new IllegalArgumentException("a line that was written before it happened");
    }
  }

  /** Whether VAT falls due with it: with the money, or by option with the document. */
  public boolean makesVatDue() {
    return kind != Kind.DISPUTE && vatPercent.isPresent() && kind.isDocument() == onDebits;
  }

  /** What it is a line of. The constants are shown on the wire. */
  public enum Kind {
    INVOICE,
    CREDIT_NOTE,
    PAYMENT,
    REFUND,
    /** What a bank took back for good, or gave again after all. */
    DISPUTE;

    /** Whether it is a document, and not money. */
    public boolean isDocument() {
      return this == INVOICE || this == CREDIT_NOTE;
    }
  }
}
