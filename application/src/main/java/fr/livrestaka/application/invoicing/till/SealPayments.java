package fr.livrestaka.application.invoicing.till;

import fr.livrestaka.application.invoicing.port.HandPayments;
import fr.livrestaka.application.invoicing.port.InvoiceRegister;
import fr.livrestaka.application.invoicing.port.Till;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.HandPayment;
import fr.livrestaka.domain.invoicing.till.TillHead;
import fr.livrestaka.domain.invoicing.till.TillMovement;
import fr.livrestaka.domain.invoicing.till.TillMovement.Kind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/**
 * Seals payments by hand in the transaction that writes them down or takes them back (CGI art. 286
 * I 3° bis: unalterable and secured).
 */
@Singleton
public class SealPayments {
  private static final int AT_ONCE = 500;

  private final Till till;
  private final HandPayments payments;
  private final InvoiceRegister register;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public SealPayments(
      Till till,
      HandPayments payments,
      InvoiceRegister register,
      Transactions transactions,
      InstantSource clock) {
    this.till = till;
    this.payments = payments;
    this.register = register;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Within the open transaction. */
  public void received(HandPayment payment) {
    seal(TillMovement.received(payment));
  }

  /** Within the open transaction. */
  public void voided(HandPayment payment) {
    seal(TillMovement.voided(payment));
  }

  private void seal(TillMovement movement) {
    TillHead head = till.lock();
    till.add(head.seal(movement, clock.instant()));
  }

  /**
   * Seals, once, the payments that were written down before there was a till. From then on one that
   * is not sealed is a fault, whatever the till's row says of its take-over.
   *
   * @return how many movements were sealed
   */
  public int takeOver() {
    return transactions.write(
        () -> {
          till.lock();
          if (till.isTakenOver() || isOver()) return 0;
          int sealed = 0;
          List<HandPayment> some = payments.after("", AT_ONCE);
          while (!some.isEmpty()) {
            for (HandPayment payment : some) sealed += takeOver(payment);
            some = payments.after(some.getLast().id(), AT_ONCE);
          }
          till.closeTakeOver();
          return sealed;
        });
  }

  /** Whether the till's row would have payments sealed that were found, though that is over. */
  boolean isTakeOverReopened() {
    return !till.isTakenOver() && isOver();
  }

  /** Before the register's own take-over ends nothing was sealed but at the till's. */
  private boolean isOver() {
    return till.head().position() > 0 || register.isTakenOver();
  }

  private int takeOver(HandPayment payment) {
    int sealed = 0;
    if (!till.isSealed(payment.id(), Kind.RECEIVED)) {
      received(payment);
      sealed++;
    }
    if (!payment.stands() && !till.isSealed(payment.id(), Kind.VOIDED)) {
      voided(payment);
      sealed++;
    }
    return sealed;
  }
}
