package fr.livrestaka.application.withdrawals.port;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalDecision;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalId;
import java.util.List;
import java.util.Optional;

/**
 * The declarations that were received, and what was decided on them. They are evidence: none is
 * changed or removed.
 */
public interface Withdrawals {
  /** Adds it; an order has one at most, so whoever adds one must lock the order before looking. */
  void add(Withdrawal withdrawal);

  Optional<Withdrawal> find(WithdrawalId id);

  Optional<Withdrawal> ofOrder(OrderId order);

  /** Adds what was confirmed; there is one for a withdrawal, under the lock of its order. */
  void decide(WithdrawalDecision decision);

  Optional<WithdrawalDecision> decisionOn(WithdrawalId id);

  /** The newest first. */
  List<Withdrawal> newest(int most);
}
