package fr.livrestaka.domain.orders.withdrawal;

import fr.livrestaka.domain.accounts.AccountId;
import java.time.Instant;
import java.util.Optional;

/**
 * What an administrator has confirmed to be due after a withdrawal; there is one, and it stays
 * (table {@code withdrawal_decisions}).
 *
 * @param pagesDone verified pages that were corrected until the declaration, if anybody told
 * @param by the administrator
 */
public record WithdrawalDecision(
    WithdrawalId withdrawal,
    WithdrawalProposal due,
    Optional<Integer> pagesDone,
    AccountId by,
    Instant decidedAt) {
  /** Whether the author owes nothing, so that the order is given up as a whole. */
  public boolean endsOrder() {
    return due.owed().isZero();
  }
}
