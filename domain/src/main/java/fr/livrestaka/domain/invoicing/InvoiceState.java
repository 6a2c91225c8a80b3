package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.invoicing.refusals.CancelledInvoiceNotSent;
import fr.livrestaka.domain.invoicing.refusals.InvoiceChangeRefused;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.events.PayablePriceChanged;
import fr.livrestaka.domain.shared.NextState;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What may change of an invoice, issued here or adopted. Every operation gives the next state, or
 * the same where nothing changes; {@link InvoiceLife} says what is allowed.
 */
public final class InvoiceState {
  private final InvoiceStatus status;
  private final Optional<Instant> paidAt;
  private final boolean paidByPayment;

  private InvoiceState(InvoiceStatus status, Optional<Instant> paidAt, boolean paidByPayment) {
    this.status = status;
    this.paidAt = paidAt;
    this.paidByPayment = paidByPayment;
  }

  /**
   * A state as it was stored, whatever it is: an invoice that was adopted from the former service
   * may be paid without a date.
   *
   * @param paidAt empty where it is not paid, or nobody knows when
   * @param paidByPayment whether it acknowledges a payment that came in
   */
  public static InvoiceState restored(
      InvoiceStatus status, Optional<Instant> paidAt, boolean paidByPayment) {
    return new InvoiceState(status, paidAt, paidByPayment);
  }

  /** The state of a new invoice. */
  static InvoiceState issued(Optional<Instant> paidAt, boolean paidByPayment) {
    return new InvoiceState(InvoiceLife.issued(paidAt.isPresent()), paidAt, paidByPayment);
  }

  public InvoiceStatus status() {
    return status;
  }

  /** Empty where it is not paid, or nobody knows when. */
  public Optional<Instant> paidAt() {
    return paidAt;
  }

  /** Whether it acknowledges a payment that came in. */
  public boolean paidByPayment() {
    return paidByPayment;
  }

  /**
   * Set by a person (contract B §5.6). Nobody can pay an order at the price of an invoice that
   * becomes paid.
   *
   * @param order that it invoices
   * @throws InvoiceChangeRefused it may not be moved there
   */
  public NextState<InvoiceState> byHand(OrderId order, InvoiceStatus asked, Instant now) {
    InvoiceStatus next = InvoiceLife.byHand(status, asked, paidByPayment);
    if (next == status) return NextState.of(this);
    return switch (next) {
      case PAID ->
          NextState.of(
              with(next, paidAt.or(() -> Optional.of(now))), new PayablePriceChanged(order));
      case CANCELLED -> NextState.of(with(next, paidAt));
      case GENERATED, SENT, OVERDUE -> NextState.of(with(next, Optional.empty()));
    };
  }

  /**
   * Its payment came in.
   *
   * @throws InvoiceChangeRefused where it waits for none
   */
  public InvoiceState settled(Instant at) {
    return new InvoiceState(InvoiceLife.settled(status), Optional.of(at), true);
  }

  /** Credit notes have taken all of it; when it was paid is not forgotten. */
  public InvoiceState credited() {
    return with(InvoiceLife.credited(), paidAt);
  }

  /**
   * An administrator has it sent to its client once more (contract B §5.4).
   *
   * @throws CancelledInvoiceNotSent it is cancelled
   */
  public InvoiceState sentAgain() {
    if (status.isCancelled()) throw new CancelledInvoiceNotSent();
    return sent();
  }

  /** After it was sent. */
  public InvoiceState sent() {
    return with(InvoiceLife.sent(status), paidAt);
  }

  /** After its due date went by. */
  public InvoiceState overdue() {
    return with(InvoiceLife.overdue(status), paidAt);
  }

  /** Whether it waits for its payment. */
  public boolean isOpen() {
    return InvoiceLife.isOpen(status);
  }

  private InvoiceState with(InvoiceStatus next, Optional<Instant> at) {
    return next == status ? this : new InvoiceState(next, at, paidByPayment);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof InvoiceState state
        && status == state.status
        && paidAt.equals(state.paidAt)
        && paidByPayment == state.paidByPayment;
  }

  @Override
  public int hashCode() {
    return Objects.hash(status, paidAt, paidByPayment);
  }

  @Override
  public String toString() {
    return "InvoiceState[" + status + ", " + paidAt + ", " + paidByPayment + "]";
  }
}
