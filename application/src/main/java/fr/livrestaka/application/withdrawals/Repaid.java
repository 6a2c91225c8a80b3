package fr.livrestaka.application.withdrawals;

import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundSplit;
import fr.livrestaka.domain.payments.refunds.RefundStatus;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import java.util.Optional;

/**
 * A part of what goes back after a withdrawal.
 *
 * @param payment the payment that gives it back; empty where it came by hand and goes so
 * @param status of the refund; empty while none was asked for
 */
public record Repaid(Optional<PaymentId> payment, Money amount, Optional<RefundStatus> status) {
  static Repaid asked(Refund refund) {
    return new Repaid(Optional.of(refund.payment()), refund.amount(), Optional.of(refund.status()));
  }

  static Repaid next(RefundSplit.Part part) {
    return new Repaid(Optional.of(part.payment()), part.amount(), Optional.empty());
  }

  static Repaid byHand(Money amount) {
    return new Repaid(Optional.empty(), amount, Optional.empty());
  }
}
