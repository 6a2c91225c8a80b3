package fr.livrestaka.domain.orders.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** There is nothing to withdraw from, or not any more. */
public final class WithdrawalRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  private WithdrawalRefused(String code) {
    super(Kind.CONFLICT, code);
  }

  /** Neither an estimate was accepted nor a payment made. */
  public static WithdrawalRefused noContract() {
    return new WithdrawalRefused("orders.withdrawal-without-contract");
  }

  /** The share of the pages done is owed, and nobody has told how many (L221-25). */
  public static WithdrawalRefused pagesUnknown() {
    return new WithdrawalRefused("orders.withdrawal-pages-unknown");
  }

  /** The period is over (C. conso. L221-18 to L221-20). */
  public static WithdrawalRefused over() {
    return new WithdrawalRefused("orders.withdrawal-over");
  }
}
