package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.invoicing.parties.Issuer;
import fr.livrestaka.domain.invoicing.register.InvoicePosition;
import fr.livrestaka.domain.invoicing.register.Seal;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * An issued invoice (table {@code invoices}). Its snapshot and seal never change; it is corrected
 * by credit notes only.
 *
 * @param paymentId the payment that it acknowledges; one invoice a payment
 * @param paidAt when it was paid, at the issue or later
 * @param pdfHash SHA-256 of its document, once made
 */
public record Invoice(
    InvoiceId id,
    OrderId order,
    AccountId client,
    Optional<String> paymentId,
    Snapshot snapshot,
    Seal seal,
    InvoiceStatus status,
    Optional<Instant> paidAt,
    Optional<String> pdfHash) {

  /**
   * Issues an invoice.
   *
   * @param invoicePosition its place in the series
   */
  public static Invoice issue(
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
   */
  public static Invoice issue(
      InvoiceId id, Billing billing, Issuer issuer, InvoicePosition invoicePosition, String payAt) {
    Snapshot snapshot = issuer.invoice(invoicePosition, billing.sale(), billing.buyer());
    boolean isPaid = billing.sale().paidAt().isPresent();
    return issue(id, billing, isPaid ? snapshot : snapshot.payableAt(payAt), invoicePosition);
  }

  private static Invoice issue(
      InvoiceId id, Billing billing, Snapshot snapshot, InvoicePosition invoicePosition) {
    Optional<Instant> paidAt = billing.sale().paidAt();
    return new Invoice(
        id,
        billing.order(),
        billing.client(),
        billing.paymentId(),
        snapshot,
        invoicePosition.seal(snapshot),
        paidAt.isPresent() ? InvoiceStatus.PAID : InvoiceStatus.GENERATED,
        paidAt,
        Optional.empty());
  }

  /** Whether credit notes of that sum leave nothing of it. */
  public boolean isSettledBy(Money credited) {
    return credited.compareTo(snapshot.amounts().total()) >= 0;
  }

  /** Whether it still waits for its payment. */
  public boolean isOpen() {
    return switch (status) {
      case GENERATED, SENT, OVERDUE -> true;
      case PAID, CANCELLED -> false;
    };
  }

  /** Whether it was issued by then, and its payment had come in by then or never did. */
  public boolean stoodAsNowAt(Instant then) {
    return !snapshot.issuedAt().isAfter(then) && paidAt.filter(at -> at.isAfter(then)).isEmpty();
  }

  /** Whether a payment of that sum is what it waits for. */
  public boolean awaits(Money paid) {
    return isOpen() && snapshot.amounts().total().equals(paid);
  }

  /** The same invoice, paid. */
  public Invoice settled(String payment, Instant at) {
    return new Invoice(
        id,
        order,
        client,
        Optional.of(payment),
        snapshot,
        seal,
        InvoiceStatus.PAID,
        Optional.of(at),
        pdfHash);
  }

  /** The same invoice in another state. */
  public Invoice with(InvoiceStatus nextStatus, Optional<Instant> nextPaidAt) {
    return new Invoice(
        id, order, client, paymentId, snapshot, seal, nextStatus, nextPaidAt, pdfHash);
  }

  /** The same invoice with its document made. */
  public Invoice withPdfHash(String hash) {
    return new Invoice(
        id, order, client, paymentId, snapshot, seal, status, paidAt, Optional.of(hash));
  }

  /** When it is to be paid: at once where it was paid, else by the end of the due day in Paris. */
  public Instant dueAt() {
    if (snapshot.paidAt().isPresent()) return snapshot.issuedAt();
    return snapshot.dueOn().plusDays(1).atStartOfDay(InvoiceNumber.ZONE).toInstant().minusMillis(1);
  }

  /** Where its document lies. */
  public StoredPath path() {
    return new StoredPath("invoices/" + snapshot.number().text() + "-" + id.value() + ".pdf");
  }
}
