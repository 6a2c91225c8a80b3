package fr.livrestaka.application.withdrawals;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.EmailAddress;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.events.WithdrawalLinkRequested;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Asks for the link by which an order is withdrawn from, by its number and address. An address
 * proves nothing about who types it, so the link goes to the order's address by mail. Whether they
 * belong together or not, the work is the same and nothing comes back.
 */
@Singleton
public class RequestWithdrawalLink {
  private static final int NUMBER_MOST = 191;

  private final Orders orders;
  private final Accounts accounts;
  private final Outbox outbox;
  private final Transactions transactions;

  @Inject
  public RequestWithdrawalLink(
      Orders orders, Accounts accounts, Outbox outbox, Transactions transactions) {
    this.orders = orders;
    this.accounts = accounts;
    this.outbox = outbox;
    this.transactions = transactions;
  }

  /**
   * @param number of the order, as typed
   * @param email in any case
   * @throws InvalidInput where the number is blank or the address has not the shape of one
   */
  public void request(String number, String email) {
    String typed = number.strip();
    if (typed.isEmpty()) throw new InvalidInput(Violation.required("commande"));
    if (typed.length() > NUMBER_MOST) {
      throw new InvalidInput(Violation.tooLong("commande", NUMBER_MOST));
    }
    String address = email.strip();
    EmailAddress.check("email", address);
    transactions.writing(
        () ->
            outbox.record(
                new WithdrawalLinkRequested(
                    find(new OrderId(typed), address).orElse(WithdrawalLinkRequested.NOBODYS))));
  }

  private Optional<OrderId> find(OrderId id, String address) {
    Optional<Order> order = orders.find(id);
    return order
        .flatMap(found -> accounts.find(found.userId()))
        .filter(Account::isReachable)
        .filter(author -> author.email().equalsIgnoreCase(address))
        .flatMap(author -> order.map(Order::id));
  }
}
