package fr.livrestaka.application.withdrawals;

import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.application.withdrawals.port.Withdrawals;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.withdrawal.Contract;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Shows the team whether an order may still be withdrawn from, and warns of work that the author
 * has not asked for yet: nothing would be owed for it (L221-25).
 */
@Singleton
public class ShowContract {
  private final Orders orders;
  private final Contracts contracts;
  private final Withdrawals withdrawals;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ShowContract(
      Orders orders,
      Contracts contracts,
      Withdrawals withdrawals,
      Transactions transactions,
      InstantSource clock) {
    this.orders = orders;
    this.contracts = contracts;
    this.withdrawals = withdrawals;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * How a contract stands.
   *
   * @param isEarly whether work done now is at the seller's risk
   * @param isWithdrawn whether the author has withdrawn from it
   */
  public record Standing(Contract contract, boolean isEarly, boolean isWithdrawn) {}

  /** Empty where there is no such order, or no contract about it. */
  public Optional<Standing> of(OrderId id) {
    Instant now = clock.instant();
    return transactions.read(() -> orders.find(id).flatMap(order -> standing(order, now)));
  }

  private Optional<Standing> standing(Order order, Instant now) {
    boolean isWithdrawn = withdrawals.ofOrder(order.id()).isPresent();
    boolean isLive = !isWithdrawn && !order.isCancelled();
    return contracts
        .of(order)
        .map(contract -> new Standing(contract, isLive && contract.isEarlyAt(now), isWithdrawn));
  }
}
