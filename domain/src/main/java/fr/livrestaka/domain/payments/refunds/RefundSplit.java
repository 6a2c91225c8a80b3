package fr.livrestaka.domain.payments.refunds;

import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * How a sum goes back over the payments of an order, by the means by which it came (C. conso.
 * L221-24): the last payment first, and of each one no more than stands. A payment that a bank
 * disputes, or has taken back, is passed over.
 *
 * @param parts one a payment at most, each above zero
 * @param rest what no payment can give back now
 */
public record RefundSplit(List<Part> parts, Money rest) {
  public RefundSplit {
    parts = List.copyOf(parts);
  }

  /** What one payment gives back. */
  public record Part(PaymentId payment, Money amount) {}

  /**
   * @param ledgers of one order, the oldest payment first
   * @throws IllegalArgumentException where the sum is below zero
   */
  public static RefundSplit of(Money sum, List<PaymentLedger> ledgers) {
    if (sum.isNegative()) {
      throw new IllegalArgumentException("a refund of " + sum.cents() + " cents");
    }
    List<Part> parts = new ArrayList<>();
    Money rest = sum;
    for (int i = ledgers.size() - 1; i >= 0; i--) {
      PaymentLedger ledger = ledgers.get(i);
      if (!ledger.canBeRefunded() || !rest.isPositive()) continue;
      Money left = ledger.payment().refundable();
      Money amount = left.compareTo(rest) < 0 ? left : rest;
      parts.add(new Part(ledger.payment().id(), amount));
      rest = rest.minus(amount);
    }
    return new RefundSplit(parts, rest);
  }
}
