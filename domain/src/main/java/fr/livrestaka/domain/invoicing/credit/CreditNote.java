package fr.livrestaka.domain.invoicing.credit;

import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.events.CreditNoteIssued;
import fr.livrestaka.domain.invoicing.parties.Issuer;
import fr.livrestaka.domain.invoicing.refusals.CreditExceedsInvoice;
import fr.livrestaka.domain.invoicing.refusals.InvoiceNotCreditable;
import fr.livrestaka.domain.invoicing.register.InvoicePosition;
import fr.livrestaka.domain.invoicing.register.Seal;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NextState;
import fr.livrestaka.domain.shared.Sha256;
import java.util.List;
import java.util.Optional;

/**
 * An issued credit note: takes from an invoice, wholly or in part. Never changes.
 *
 * @param cause what it was made for, so that it is made once; free text of the maker
 * @param invoice the one that it corrects; the first, where it corrects several
 * @param pdfHash SHA-256 of its document, once made
 * @param parts what it takes from each of several invoices; empty where it takes from one
 */
public record CreditNote(
    CreditNoteId id,
    InvoiceId invoice,
    String cause,
    Snapshot snapshot,
    Seal seal,
    Optional<String> pdfHash,
    List<CreditPart> parts) {
  private static final String REFUND = "refund:";
  private static final String CANCELLED = "cancelled:";
  private static final String WITHDRAWN = "withdrawal:";

  /**
   * @throws IllegalArgumentException where what is printed on it corrects nothing, or its parts do
   *     not sum up to it
   */
  public CreditNote {
    parts = List.copyOf(parts);
    if (!snapshot.isCreditNote()) {
      throw new IllegalArgumentException(snapshot.number() + " is no credit note");
    }
    boolean isOfSeveral = snapshot.corrects().filter(Correction::isOfSeveral).isPresent();
    Optional<Amounts> sum = parts.stream().map(CreditPart::amounts).reduce(Amounts::plus);
    if (isOfSeveral != sum.filter(snapshot.amounts()::equals).isPresent()) {
      throw new IllegalArgumentException(snapshot.number() + " is not the sum of its parts");
    }
  }

  /** One that takes from one invoice. */
  public CreditNote(
      CreditNoteId id,
      InvoiceId invoice,
      String cause,
      Snapshot snapshot,
      Seal seal,
      Optional<String> pdfHash) {
    this(id, invoice, cause, snapshot, seal, pdfHash, List.of());
  }

  /** What it takes from an invoice; nothing where it does not correct that one. */
  public Amounts amountsOn(InvoiceId corrected) {
    if (parts.isEmpty() && invoice.equals(corrected)) return snapshot.amounts();
    return parts.stream()
        .filter(part -> part.invoice().equals(corrected))
        .map(CreditPart::amounts)
        .findFirst()
        .orElse(Amounts.untaxed(Money.ZERO));
  }

  /** The sum of what credit notes take from an invoice, VAT included. */
  public static Money takenFrom(InvoiceId corrected, List<CreditNote> notes) {
    return notes.stream()
        .map(note -> note.amountsOn(corrected).total())
        .reduce(Money.ZERO, Money::plus);
  }

  /**
   * Issues a credit note, also of an invoice that bears a date that has yet to come, because a
   * clock ran ahead when it was issued: what puts that right bears the present date.
   *
   * @param inForce what is credited: the invoice's own snapshot, or that of its last correction
   * @param before sum of the invoice's earlier credit notes
   * @param invoicePosition its place in the series
   * @return the credit note, and that it was issued
   * @throws CreditExceedsInvoice with the earlier ones it would be more than the invoice
   * @throws InvoiceNotCreditable the invoice is cancelled
   * @throws IllegalArgumentException where the sum of the earlier ones is below zero
   */
  public static NextState<CreditNote> issue(
      CreditNoteId id,
      Invoice invoice,
      Snapshot inForce,
      Money before,
      Credit credit,
      Issuer issuer,
      InvoicePosition invoicePosition) {
    if (before.isNegative()) {
      throw new IllegalArgumentException("credit notes of " + before.cents() + " cents");
    }
    Money left = invoice.snapshot().amounts().total().minus(before);
    if (credit.amount().compareTo(left) > 0) {
      throw new CreditExceedsInvoice(credit.amount(), left);
    }
    if (invoice.status() == InvoiceStatus.CANCELLED) throw InvoiceNotCreditable.cancelled();
    Snapshot snapshot = issuer.creditNote(invoicePosition, inForce, before, credit);
    CreditNote issued =
        new CreditNote(
            id,
            invoice.id(),
            credit.cause(),
            snapshot,
            invoicePosition.seal(snapshot),
            Optional.empty());
    return NextState.of(issued, new CreditNoteIssued(id));
  }

  /**
   * The same credit note with its document made.
   *
   * @throws IllegalArgumentException where that is no SHA-256
   */
  public CreditNote withPdfHash(String hash) {
    Sha256.check(hash);
    return new CreditNote(id, invoice, cause, snapshot, seal, Optional.of(hash), parts);
  }

  /** What a credit note of a refund is made for. */
  public static String causeOf(String refund) {
    return REFUND + refund;
  }

  /** What the credit notes of a cancelled order are made for. */
  public static String causeOf(OrderId cancelled) {
    return CANCELLED + cancelled.value();
  }

  /** What the credit note of a withdrawal is made for. */
  public static String causeOf(WithdrawalId withdrawal) {
    return WITHDRAWN + withdrawal.value();
  }

  /** Whether it was made so that money goes back, whatever refund brings it. */
  public boolean awaitsRefund() {
    return cause.startsWith(REFUND) || cause.startsWith(CANCELLED) || cause.startsWith(WITHDRAWN);
  }

  /** Where its document lies. */
  public StoredPath path() {
    return new StoredPath("invoices/" + snapshot.number().text() + "-" + id.value() + ".pdf");
  }
}
