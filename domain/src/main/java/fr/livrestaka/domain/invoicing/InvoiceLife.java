package fr.livrestaka.domain.invoicing;

import static fr.livrestaka.domain.invoicing.InvoiceStatus.CANCELLED;
import static fr.livrestaka.domain.invoicing.InvoiceStatus.GENERATED;
import static fr.livrestaka.domain.invoicing.InvoiceStatus.OVERDUE;
import static fr.livrestaka.domain.invoicing.InvoiceStatus.PAID;
import static fr.livrestaka.domain.invoicing.InvoiceStatus.SENT;

import fr.livrestaka.domain.invoicing.refusals.InvoiceChangeRefused;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What may become of an invoice, and what takes it there (contract B §5.6): one answer for every
 * status, whoever stores it. An invoice waits for its payment until it is paid or cancelled; what
 * is cancelled stays so.
 */
public final class InvoiceLife {
  private static final Set<InvoiceStatus> OPEN =
      Collections.unmodifiableSet(EnumSet.of(GENERATED, SENT, OVERDUE));
  private static final Set<InvoiceStatus> IN_TIME =
      Collections.unmodifiableSet(EnumSet.of(GENERATED, SENT));

  private static final Set<InvoiceStatus> UNSENT =
      Collections.unmodifiableSet(EnumSet.of(GENERATED));

  private InvoiceLife() {}

  /** The status of a new invoice. */
  public static InvoiceStatus issued(boolean isPaid) {
    return isPaid ? PAID : GENERATED;
  }

  /** The statuses in which an invoice waits for its payment. */
  public static Set<InvoiceStatus> open() {
    return OPEN;
  }

  /** Those of the open ones in which nobody has noted yet that it is late. */
  public static Set<InvoiceStatus> inTime() {
    return IN_TIME;
  }

  /** Those of the open ones in which nobody has noted yet that its client has it. */
  public static Set<InvoiceStatus> unsent() {
    return UNSENT;
  }

  public static boolean isOpen(InvoiceStatus status) {
    return OPEN.contains(status);
  }

  /** The status of an unsent one whose client has got it. */
  public static InvoiceStatus sent() {
    return SENT;
  }

  /** The status of one in time that was not paid when it was due. */
  public static InvoiceStatus overdue() {
    return OVERDUE;
  }

  /** Its client has got it; that a late or paid one was sent again changes nothing. */
  public static InvoiceStatus sent(InvoiceStatus from) {
    return UNSENT.contains(from) ? SENT : from;
  }

  /** It was not paid when it was due. */
  public static InvoiceStatus overdue(InvoiceStatus from) {
    return IN_TIME.contains(from) ? OVERDUE : from;
  }

  /**
   * Its payment came in.
   *
   * @throws InvoiceChangeRefused where it waits for none
   */
  public static InvoiceStatus settled(InvoiceStatus from) {
    if (!isOpen(from)) throw new InvoiceChangeRefused(from, PAID);
    return PAID;
  }

  /** Credit notes have taken all of it, paid or not. */
  public static InvoiceStatus credited() {
    return CANCELLED;
  }

  /**
   * A person sets it. Waiting is one state to people: that the client has it is not forgotten. What
   * a payment paid stays paid, or is cancelled.
   *
   * @param isPaidByPayment whether it acknowledges a payment that came in
   * @return the status afterwards, perhaps the same
   * @throws InvoiceChangeRefused where it may not be moved there
   */
  public static InvoiceStatus byHand(
      InvoiceStatus from, InvoiceStatus asked, boolean isPaidByPayment) {
    if (asked == from || (from == SENT && asked == GENERATED)) return from;
    boolean keepsPayment = !isPaidByPayment || asked == CANCELLED;
    if (from == CANCELLED || !keepsPayment) throw new InvoiceChangeRefused(from, asked);
    return asked;
  }
}
