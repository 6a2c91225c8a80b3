package fr.livrestaka.application.withdrawals;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.orders.port.WithdrawalTokens;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.withdrawals.port.Withdrawals;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.withdrawal.Contract;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Finds orders by link or owner, and how they stand. Works within the open transaction. */
@Singleton
public class WithdrawalViews {
  private final Orders orders;
  private final Accounts accounts;
  private final Withdrawals withdrawals;
  private final WithdrawalTokens tokens;
  private final Contracts contracts;

  @Inject
  public WithdrawalViews(
      Orders orders,
      Accounts accounts,
      Withdrawals withdrawals,
      WithdrawalTokens tokens,
      Contracts contracts) {
    this.orders = orders;
    this.accounts = accounts;
    this.withdrawals = withdrawals;
    this.tokens = tokens;
    this.contracts = contracts;
  }

  /**
   * @throws NotFound no such link, or its order is gone
   */
  Order byLink(String token) {
    return tokens
        .orderOf(token)
        .flatMap(orders::find)
        .orElseThrow(() -> new NotFound("orders.withdrawal-link-unknown"));
  }

  /**
   * @throws NotFound no such order, or another account's
   */
  Order own(Caller caller, OrderId id) {
    return orders
        .find(id)
        .filter(order -> order.isOwnedBy(caller.id()))
        .orElseThrow(() -> new NotFound("orders.not-found"));
  }

  WithdrawalView of(Order order, Instant now) {
    Optional<Contract> contract = contracts.of(order);
    Optional<Withdrawal> withdrawal = withdrawals.ofOrder(order.id());
    boolean isInTime = contract.filter(one -> one.period().isOpenAt(now)).isPresent();
    return new WithdrawalView(
        order,
        accounts.find(order.userId()).filter(Account::isReachable),
        contract,
        withdrawal,
        withdrawal.isPresent() || isInTime);
  }
}
