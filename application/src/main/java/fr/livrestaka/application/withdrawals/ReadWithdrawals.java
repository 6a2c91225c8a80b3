package fr.livrestaka.application.withdrawals;

import fr.livrestaka.application.orders.port.OrderConsents;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.application.withdrawals.port.Withdrawals;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.consents.GivenConsents;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalDecision;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalId;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalProposal;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Shows administrators the declarations, with what is due and why. */
@Singleton
public class ReadWithdrawals {
  /** How many are shown; older ones are settled long since. */
  public static final int MOST = 500;

  private final Withdrawals withdrawals;
  private final Orders orders;
  private final Contracts contracts;
  private final OrderConsents consents;
  private final WithdrawalRepayment repayment;
  private final Transactions transactions;

  @Inject
  public ReadWithdrawals(
      Withdrawals withdrawals,
      Orders orders,
      Contracts contracts,
      OrderConsents consents,
      WithdrawalRepayment repayment,
      Transactions transactions) {
    this.withdrawals = withdrawals;
    this.orders = orders;
    this.contracts = contracts;
    this.consents = consents;
    this.repayment = repayment;
    this.transactions = transactions;
  }

  /**
   * A declaration and what the law says is due.
   *
   * @param order empty where it was removed since
   * @param proposal empty where there is no order to look at
   * @param consents what the author was shown and has agreed to, oldest first
   * @param decision empty until an administrator has confirmed what is due
   * @param repaid over which payments it goes back, as it is decided or, until then, proposed
   */
  public record Line(
      Withdrawal withdrawal,
      Optional<Order> order,
      Optional<WithdrawalProposal> proposal,
      List<GivenConsents> consents,
      Optional<WithdrawalDecision> decision,
      List<Repaid> repaid) {
    public Line {
      consents = List.copyOf(consents);
      repaid = List.copyOf(repaid);
    }
  }

  /** The newest first. */
  public List<Line> newest() {
    return transactions.readCurrent(
        () -> withdrawals.newest(MOST).stream().map(this::line).toList());
  }

  /**
   * One of them.
   *
   * @throws NotFound no such withdrawal
   */
  public Line one(WithdrawalId id) {
    return transactions.readCurrent(
        () ->
            withdrawals
                .find(id)
                .map(this::line)
                .orElseThrow(() -> new NotFound("orders.withdrawal-not-found")));
  }

  private Line line(Withdrawal withdrawal) {
    Optional<Order> order = orders.find(withdrawal.order());
    Optional<WithdrawalProposal> proposal =
        order
            .flatMap(contracts::of)
            .map(
                contract ->
                    WithdrawalProposal.of(contract, withdrawal.declaredAt(), Optional.empty()));
    Optional<WithdrawalDecision> decision = withdrawals.decisionOn(withdrawal.id());
    return new Line(
        withdrawal,
        order,
        proposal,
        consents.of(withdrawal.order()),
        decision,
        decision
            .map(WithdrawalDecision::due)
            .or(() -> proposal)
            .map(due -> repayment.shown(withdrawal, due.refund()))
            .orElse(List.of()));
  }
}
