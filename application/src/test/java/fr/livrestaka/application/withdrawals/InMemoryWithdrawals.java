package fr.livrestaka.application.withdrawals;

import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.application.withdrawals.port.Withdrawals;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalDecision;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Declarations of withdrawal in memory; an order has one. */
public final class InMemoryWithdrawals implements Withdrawals, Undoable {
  private final List<Withdrawal> all = new ArrayList<>();
  private final List<WithdrawalDecision> decisions = new ArrayList<>();

  @Override
  public void add(Withdrawal withdrawal) {
    if (ofOrder(withdrawal.order()).isPresent()) throw new IllegalStateException("a second one");
    all.add(withdrawal);
  }

  @Override
  public Optional<Withdrawal> find(WithdrawalId id) {
    return all.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Withdrawal> ofOrder(OrderId order) {
    return all.stream().filter(one -> one.order().equals(order)).findFirst();
  }

  @Override
  public void decide(WithdrawalDecision decision) {
    if (decisionOn(decision.withdrawal()).isPresent()) throw new IllegalStateException("decided");
    decisions.add(decision);
  }

  @Override
  public Optional<WithdrawalDecision> decisionOn(WithdrawalId id) {
    return decisions.stream().filter(one -> one.withdrawal().equals(id)).findFirst();
  }

  @Override
  public List<Withdrawal> newest(int most) {
    return all.stream()
        .sorted(Comparator.comparing(Withdrawal::declaredAt).reversed())
        .limit(most)
        .toList();
  }

  @Override
  public Runnable undo() {
    List<Withdrawal> before = List.copyOf(all);
    List<WithdrawalDecision> decided = List.copyOf(decisions);
    return () -> {
      all.clear();
      all.addAll(before);
      decisions.clear();
      decisions.addAll(decided);
    };
  }
}
