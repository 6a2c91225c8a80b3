package fr.livrestaka.persistence.withdrawals;

import fr.livrestaka.application.withdrawals.port.Withdrawals;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalDecision;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Tables {@code withdrawals} and {@code withdrawal_decisions}. */
@Singleton
final class SqlWithdrawals implements Withdrawals {
  private final WithdrawalRows rows;
  private final DecisionRows decisions;

  SqlWithdrawals(WithdrawalRows rows, DecisionRows decisions) {
    this.rows = rows;
    this.decisions = decisions;
  }

  @Override
  public void add(Withdrawal withdrawal) {
    rows.save(WithdrawalRow.of(withdrawal));
  }

  @Override
  public Optional<Withdrawal> find(WithdrawalId id) {
    return rows.findById(id.value()).map(WithdrawalRow::toWithdrawal);
  }

  @Override
  public Optional<Withdrawal> ofOrder(OrderId order) {
    return rows.findByCommandeId(order.value()).map(WithdrawalRow::toWithdrawal);
  }

  @Override
  public void decide(WithdrawalDecision decision) {
    decisions.save(DecisionRow.of(decision));
  }

  @Override
  public Optional<WithdrawalDecision> decisionOn(WithdrawalId id) {
    return decisions.findById(id.value()).map(DecisionRow::toDecision);
  }

  @Override
  public List<Withdrawal> newest(int most) {
    return rows.newest(most).stream().map(WithdrawalRow::toWithdrawal).toList();
  }
}
