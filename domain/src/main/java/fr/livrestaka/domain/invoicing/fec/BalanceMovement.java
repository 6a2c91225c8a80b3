package fr.livrestaka.domain.invoicing.fec;

import fr.livrestaka.domain.shared.Money;
import java.time.LocalDate;

/**
 * A movement of the seller's balance at the payment service.
 *
 * @param id the service's
 * @param amount as the balance sees it, before the fee: above zero for money that comes in
 * @param fee what the service keeps of it; below zero where it gives a fee back
 * @param day on which the service wrote it down, in Paris
 */
public record BalanceMovement(String id, Kind kind, Money amount, Money fee, LocalDate day) {
  /** What moved the balance. */
  public enum Kind {
    /** A client's payment. */
    CHARGE,
    /** Money given back to a client, or a refund that came back. */
    REFUND,
    /** Money that a bank took back, or gave again. */
    DISPUTE,
    /** Money sent to the seller's bank, or a transfer that came back. */
    PAYOUT,
    /** A bill of the service itself. */
    FEE,
    OTHER
  }

  /** By how much the balance changed. */
  public Money net() {
    return amount.minus(fee);
  }
}
