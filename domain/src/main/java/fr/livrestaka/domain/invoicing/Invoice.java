package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.invoicing.events.InvoiceIssued;
import fr.livrestaka.domain.invoicing.events.InvoicePaid;
import fr.livrestaka.domain.invoicing.parties.Issuer;
import fr.livrestaka.domain.invoicing.refusals.InvoiceChangeRefused;
import fr.livrestaka.domain.invoicing.register.InvoicePosition;
import fr.livrestaka.domain.invoicing.register.Seal;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NextState;
import fr.livrestaka.domain.shared.Sha256;
import java.time.Instant;
import java.util.Optional;

/**
 * An issued invoice. Its snapshot and seal never change; it is corrected by credit notes only. What
 * may change is its {@link InvoiceState}, by the rules of {@link InvoiceLife}.
 */
public final class Invoice {
  private final StoredInvoice values;

  private Invoice(StoredInvoice values) {
    this.values = values;
  }

  /**
   * An invoice as it was stored, whatever its state is: another program may have changed the row.
   * Not for new invoices.
   */
  public static Invoice restored(StoredInvoice values) {
    return new Invoice(values);
  }

  /** What is to be stored. */
  public StoredInvoice stored() {
    return values;
  }

  /**
   * Issues an invoice.
   *
   * @param invoicePosition its place in the series
   * @return the invoice, and that it was issued
   * @throws IllegalArgumentException where its place is in the series of credit notes
   */
  public static NextState<Invoice> issue(
      InvoiceId id, Billing billing, Issuer issuer, InvoicePosition invoicePosition) {
    return issue(
        id,
        billing,
        issuer.invoice(invoicePosition, billing.sale(), billing.buyer()),
        invoicePosition);
  }

  /**
   * Issues an invoice that says where it can be paid, if it is not paid yet.
   *
   * @param invoicePosition its place in the series
   * @throws IllegalArgumentException where its place is in the series of credit notes
   */
  public static NextState<Invoice> issue(
      InvoiceId id, Billing billing, Issuer issuer, InvoicePosition invoicePosition, String payAt) {
    return issue(id, billing, issuer, invoicePosition, payAt, Optional.empty());
  }

  /**
   * As {@link #issue(InvoiceId, Billing, Issuer, InvoicePosition, String)}; it says too where a
   * consumer can withdraw from the contract.
   */
  public static NextState<Invoice> issue(
      InvoiceId id,
      Billing billing,
      Issuer issuer,
      InvoicePosition invoicePosition,
      String payAt,
      Optional<String> withdrawAt) {
    Snapshot snapshot =
        issuer.invoice(invoicePosition, billing.sale(), billing.buyer()).withdrawableAt(withdrawAt);
    boolean isPaid = billing.sale().paidAt().isPresent();
    return issue(id, billing, isPaid ? snapshot : snapshot.payableAt(payAt), invoicePosition);
  }

  private static NextState<Invoice> issue(
      InvoiceId id, Billing billing, Snapshot snapshot, InvoicePosition invoicePosition) {
    InvoiceState state =
        InvoiceState.issued(billing.sale().paidAt(), billing.paymentId().isPresent());
    Invoice issued =
        new Invoice(
            new StoredInvoice(
                id,
                billing.order(),
                billing.client(),
                billing.paymentId(),
                snapshot,
                invoicePosition.seal(snapshot),
                state.status(),
                state.paidAt(),
                Optional.empty()));
    return NextState.of(issued, new InvoiceIssued(id));
  }

  public InvoiceId id() {
    return values.id();
  }

  public OrderId order() {
    return values.order();
  }

  public AccountId client() {
    return values.client();
  }

  /** The payment that it acknowledges; one invoice a payment. */
  public Optional<String> paymentId() {
    return values.paymentId();
  }

  /** All that is printed on it. */
  public Snapshot snapshot() {
    return values.snapshot();
  }

  public Seal seal() {
    return values.seal();
  }

  public InvoiceStatus status() {
    return values.status();
  }

  /** When it was paid, at the issue or later. */
  public Optional<Instant> paidAt() {
    return values.paidAt();
  }

  /** SHA-256 of its document, once made. */
  public Optional<String> pdfHash() {
    return values.pdfHash();
  }

  /** What may change of it. */
  public InvoiceState state() {
    return InvoiceState.restored(status(), paidAt(), paymentId().isPresent());
  }

  /** Whether credit notes of that sum leave nothing of it. */
  public boolean isSettledBy(Money credited) {
    return credited.compareTo(snapshot().amounts().total()) >= 0;
  }

  /** Whether it still waits for its payment. */
  public boolean isOpen() {
    return InvoiceLife.isOpen(status());
  }

  /** Whether it was issued by then, and its payment had come in by then or never did. */
  public boolean wasInThisStateAt(Instant then) {
    return !snapshot().issuedAt().isAfter(then)
        && paidAt().filter(at -> at.isAfter(then)).isEmpty();
  }

  /** Whether a payment of that sum is what it waits for. */
  public boolean awaits(Money paid) {
    return isOpen() && snapshot().amounts().total().equals(paid);
  }

  /** Whether its due date has gone by without a payment, and nobody has noted that yet. */
  public boolean isLateAt(Instant now) {
    return InvoiceLife.inTime().contains(status()) && dueAt().isBefore(now);
  }

  /**
   * Its payment came in.
   *
   * @return the same invoice, paid, and that it is
   * @throws InvoiceChangeRefused where it waits for no payment
   * @throws IllegalArgumentException where the payment has no id
   */
  public NextState<Invoice> settled(String payment, Instant at) {
    if (payment.isBlank()) throw new IllegalArgumentException("a payment without an id");
    return NextState.of(
        copy(Optional.of(payment), state().settled(at), pdfHash()),
        new InvoicePaid(id(), InvoicePayment.causeOf(payment)));
  }

  /** The same invoice in another state, as {@link #state} has led to it. */
  public Invoice in(InvoiceState next) {
    return copy(paymentId(), next, pdfHash());
  }

  /**
   * The same invoice with its document made.
   *
   * @throws IllegalArgumentException where that is no SHA-256
   */
  public Invoice withPdfHash(String hash) {
    Sha256.check(hash);
    return copy(paymentId(), state(), Optional.of(hash));
  }

  private Invoice copy(
      Optional<String> payment, InvoiceState state, Optional<String> documentHash) {
    return new Invoice(
        new StoredInvoice(
            id(),
            order(),
            client(),
            payment,
            snapshot(),
            seal(),
            state.status(),
            state.paidAt(),
            documentHash));
  }

  /** When it is to be paid: at once where it was paid, else by the end of the due day in Paris. */
  public Instant dueAt() {
    Snapshot printed = snapshot();
    if (printed.paidAt().isPresent()) return printed.issuedAt();
    return printed.dueOn().plusDays(1).atStartOfDay(InvoiceNumber.ZONE).toInstant().minusMillis(1);
  }

  /** Where its document lies. */
  public StoredPath path() {
    return new StoredPath("invoices/" + snapshot().number().text() + "-" + id().value() + ".pdf");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Invoice invoice && values.equals(invoice.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return "Invoice[" + snapshot().number() + ", " + status() + "]";
  }
}
