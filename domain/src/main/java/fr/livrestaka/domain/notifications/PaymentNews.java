package fr.livrestaka.domain.notifications;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.orders.OrderState;
import fr.livrestaka.domain.payments.events.DisputedFundsMoved;
import fr.livrestaka.domain.payments.events.PaymentDisputed;
import fr.livrestaka.domain.payments.events.PaymentInDoubt;
import fr.livrestaka.domain.payments.events.PaymentRecorded;
import fr.livrestaka.domain.payments.refunds.DisputeFunds;
import java.util.Optional;

/** Who is told what of money (contract A R8, contract C §2.3). */
public final class PaymentNews {
  private PaymentNews() {}

  /** It is urgent where the money has to go back. */
  public static News forAdmins(PaymentRecorded payment) {
    if (payment.wasPaid()) return News.toAdmins(Occasion.PAID_TWICE);
    return News.toAdmins(
        payment.found().isCancelled()
            ? Occasion.PAID_AFTER_CANCELLATION
            : Occasion.PAYMENT_RECEIVED);
  }

  /**
   * Clients who can sign in are told; others get the link that opens their account.
   *
   * @param client who has ordered
   */
  public static Optional<News> forClient(
      PaymentRecorded payment, OrderState order, Account client) {
    if (!client.isActive()) return Optional.empty();
    boolean isNewProject = !payment.guestOrder().isEmpty();
    return News.about(order, isNewProject ? Occasion.PROJECT_PAID : Occasion.PAYMENT_CONFIRMED);
  }

  /** The administrators are told of money that cannot be placed. */
  public static News forAdmins(PaymentInDoubt doubt) {
    return News.toAdmins(
        doubt.reason().equals("amount") ? Occasion.AMOUNT_IN_DOUBT : Occasion.PAYMENT_UNKNOWN);
  }

  /** The administrators are told of each step of a dispute. */
  public static News forAdmins(PaymentDisputed dispute) {
    if (dispute.closed()) return News.toAdmins(Occasion.DISPUTE_CLOSED);
    return News.toAdmins(dispute.known() ? Occasion.DISPUTE_MOVED : Occasion.PAYMENT_DISPUTED);
  }

  /** The administrators are told where disputed money is. */
  public static News forAdmins(DisputedFundsMoved moved) {
    return News.toAdmins(
        moved.funds() == DisputeFunds.WITHDRAWN
            ? Occasion.DISPUTED_FUNDS_WITHDRAWN
            : Occasion.DISPUTED_FUNDS_REINSTATED);
  }
}
