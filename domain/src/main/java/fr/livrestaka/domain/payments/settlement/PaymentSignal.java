package fr.livrestaka.domain.payments.settlement;

import fr.livrestaka.domain.payments.checkout.SessionFacts;
import fr.livrestaka.domain.payments.events.PaymentInDoubt;
import fr.livrestaka.domain.payments.refunds.DisputeFunds;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What an event of the payment service is about. Names have 1 to 255 characters, words 1 to 100,
 * amounts are 0 to 2 147 483 647 cents, and moments lie between 1970 and 9999: a signal that says
 * anything else does not come about.
 */
public sealed interface PaymentSignal {
  /** A session came to its end, paid at once or not yet. */
  record SessionCompleted(SessionFacts session) implements PaymentSignal {
    /**
     * @throws IllegalArgumentException where a name of the payment service is blank or too long
     */
    public SessionCompleted {
      checkSession(session);
    }
  }

  /** A payment that takes days came in. */
  record LatePaymentCame(SessionFacts session) implements PaymentSignal {
    /**
     * @throws IllegalArgumentException where a name of the payment service is blank or too long
     */
    public LatePaymentCame {
      checkSession(session);
    }
  }

  /** A payment that takes days was refused. */
  record LatePaymentFailed(SessionFacts session) implements PaymentSignal {
    /**
     * @throws IllegalArgumentException where a name of the payment service is blank or too long
     */
    public LatePaymentFailed {
      checkSession(session);
    }
  }

  record SessionExpired(SessionFacts session) implements PaymentSignal {
    /**
     * @throws IllegalArgumentException where a name of the payment service is blank or too long
     */
    public SessionExpired {
      checkSession(session);
    }
  }

  /**
   * A card was refused; the person may try another one.
   *
   * @param reference {@code metadata.commandeId}
   */
  record PaymentRefused(Optional<String> reference) implements PaymentSignal {}

  /**
   * @param refunded sum of all refunds of the payment then
   * @param at when the payment service saw it
   */
  record ChargeRefunded(String paymentIntent, Money refunded, Instant at) implements PaymentSignal {
    /**
     * @throws IllegalArgumentException where something is out of bounds
     */
    public ChargeRefunded {
      SignalBounds.checkName(paymentIntent);
      SignalBounds.checkAmount(refunded);
      SignalBounds.checkMoment(at);
    }
  }

  /**
   * A refund that seemed to be made came back.
   *
   * @param refund the payment service's name for it
   * @param ours this program's id, where it asked for the refund
   * @param reason the payment service's word, for example {@code expired_or_canceled_card}
   * @param at when the payment service saw it
   */
  record RefundCameBack(
      String paymentIntent,
      String refund,
      Optional<RefundId> ours,
      Money amount,
      String reason,
      Instant at)
      implements PaymentSignal {
    /**
     * @throws IllegalArgumentException where something is out of bounds
     */
    public RefundCameBack {
      SignalBounds.checkName(paymentIntent);
      SignalBounds.checkName(refund);
      SignalBounds.checkAmount(amount);
      SignalBounds.checkWord(reason);
      SignalBounds.checkMoment(at);
    }
  }

  /**
   * A bank disputes a payment, moves on with it, or has decided.
   *
   * @param dispute the payment service's name for it
   * @param status the payment service's word, for example {@code needs_response}, {@code lost}
   * @param closed whether it is decided
   * @param dueBy until when the bank takes an answer
   * @param funds empty where nothing is said of the money
   * @param at when the payment service saw it so
   */
  record DisputeMoved(
      String paymentIntent,
      String dispute,
      Money amount,
      String reason,
      String status,
      boolean closed,
      Optional<Instant> dueBy,
      Optional<DisputeFunds> funds,
      Instant at)
      implements PaymentSignal {
    private static final Set<String> FINAL =
        Set.of("won", "lost", "warning_closed", "prevented", "charge_refunded");

    /**
     * @throws IllegalArgumentException where something is out of bounds
     */
    public DisputeMoved {
      SignalBounds.checkName(paymentIntent);
      SignalBounds.checkName(dispute);
      SignalBounds.checkAmount(amount);
      SignalBounds.checkWord(reason);
      SignalBounds.checkWord(status);
      SignalBounds.checkMoment(dueBy);
      SignalBounds.checkMoment(at);
    }

    /** Whether a dispute that stands so is decided. */
    public static boolean isFinal(String status) {
      return FINAL.contains(status);
    }

    public boolean isLost() {
      return status.equals("lost");
    }
  }

  /** Nothing that concerns us. */
  record Other() implements PaymentSignal {}

  /** What the team is told where nobody knows what the money is for; empty where none has come. */
  default Optional<PaymentInDoubt> unplaced() {
    return money()
        .map(
            paid ->
                new PaymentInDoubt(
                    paid.sessionId(), "unknown", paid.amount().cents(), paid.currency()));
  }

  private static void checkSession(SessionFacts session) {
    SignalBounds.checkName(session.sessionId());
    session.paymentIntent().ifPresent(SignalBounds::checkName);
  }

  private Optional<SessionFacts> money() {
    if (this instanceof SessionCompleted completed) return paid(completed.session());
    if (this instanceof LatePaymentCame late) return paid(late.session());
    return Optional.empty();
  }

  private static Optional<SessionFacts> paid(SessionFacts session) {
    return Optional.of(session).filter(SessionFacts::isPaid);
  }
}
