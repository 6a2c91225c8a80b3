package fr.livrestaka.domain.invoicing;

import java.time.Instant;
import java.util.Optional;

/**
 * What may change of an invoice, ours or adopted.
 *
 * @param paidAt empty where it is not paid, or nobody knows when
 * @param paidByPayment whether it acknowledges a payment that came in
 */
public record InvoiceState(InvoiceStatus status, Optional<Instant> paidAt, boolean paidByPayment) {

  /**
   * Set by a person (contract B §5.6). What is cancelled stays so; what a payment paid stays paid
   * or is cancelled.
   *
   * @throws InvoiceChangeRefused it may not be moved there
   */
  public InvoiceState byHand(InvoiceStatus next, Instant now) {
    if (next == status || isSentAndShallWait(next)) return this;
    boolean keepsPayment = !paidByPayment || next == InvoiceStatus.CANCELLED;
    if (status == InvoiceStatus.CANCELLED || !keepsPayment) {
      throw new InvoiceChangeRefused(status, next);
    }
    return switch (next) {
      case PAID -> new InvoiceState(next, paidAt.or(() -> Optional.of(now)), paidByPayment);
      case CANCELLED -> new InvoiceState(next, paidAt, paidByPayment);
      case GENERATED, SENT, OVERDUE -> new InvoiceState(next, Optional.empty(), paidByPayment);
    };
  }

  /** Whether it waits for its payment. */
  public boolean isOpen() {
    return switch (status) {
      case GENERATED, SENT, OVERDUE -> true;
      case PAID, CANCELLED -> false;
    };
  }

  /** Waiting is one state to people; that the client has it is not forgotten. */
  private boolean isSentAndShallWait(InvoiceStatus next) {
    return status == InvoiceStatus.SENT && next == InvoiceStatus.GENERATED;
  }

  /** After it was sent (contract B §5.4). */
  public InvoiceState sent() {
    return status == InvoiceStatus.GENERATED
        ? new InvoiceState(InvoiceStatus.SENT, paidAt, paidByPayment)
        : this;
  }
}
