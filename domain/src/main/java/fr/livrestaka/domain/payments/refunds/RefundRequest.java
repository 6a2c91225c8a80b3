package fr.livrestaka.domain.payments.refunds;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.EmptyId;
import fr.livrestaka.domain.shared.Money;
import java.util.Collection;
import java.util.Optional;

/**
 * What an administrator wants to give back.
 *
 * @param id the administrator's own name for this refund; the same id twice is one refund
 * @param payment empty: the latest one of the order
 * @param amount empty: all that is left, or all that the credit note owes
 * @param creditNote id of a credit note of the payment's invoice that the refund is to pay
 */
public record RefundRequest(
    RefundId id,
    OrderId order,
    Optional<PaymentId> payment,
    Optional<Money> amount,
    Optional<String> reason,
    Optional<String> creditNote) {
  /**
   * @throws EmptyId where the credit note's id is empty or blank
   */
  public RefundRequest {
    creditNote.ifPresent(EmptyId::check);
  }

  /** Whether the refund may be made of that payment, as far as this request says. */
  public boolean allows(PaymentId one) {
    return payment.map(one::equals).orElse(true);
  }

  /**
   * Whether a refund is the answer to this request, which was then made before.
   *
   * @param ofOrder the payments of the order
   */
  public boolean isMetBy(Refund refund, Collection<PaymentId> ofOrder) {
    return allows(refund.payment())
        && amount.map(refund.amount()::equals).orElse(true)
        && creditNote.equals(refund.creditNote())
        && ofOrder.contains(refund.payment());
  }
}
