package fr.livrestaka.application.payments.checkout;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.refusals.AlreadyPaid;
import fr.livrestaka.domain.payments.refusals.NotPayable;
import fr.livrestaka.domain.payments.refusals.PaymentServiceFailed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/**
 * Opens the pay page for authors who have agreed to an estimate, or owe an invoice, signed in or by
 * a mailed link. Their agreement stands whatever comes of it.
 */
@Singleton
public class OfferPayment {
  private final Accounts accounts;
  private final Orders orders;
  private final PriceToPay price;
  private final PayOrder payOrder;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public OfferPayment(
      Accounts accounts,
      Orders orders,
      PriceToPay price,
      PayOrder payOrder,
      Transactions transactions,
      InstantSource clock) {
    this.accounts = accounts;
    this.orders = orders;
    this.price = price;
    this.payOrder = payOrder;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What there is to pay. */
  public enum Standing {
    DUE,
    PAID,
    /** Nobody can pay it: it is cancelled, or has no price that counts. */
    CLOSED
  }

  /** How the payment can go on. */
  public sealed interface Offer {
    /** The person can pay at this address. */
    record Now(String url) implements Offer {}

    /** The pay page cannot be opened at present; the person can ask for it later. */
    record Later() implements Offer {}

    /** It is paid already. */
    record Done() implements Offer {}
  }

  /**
   * May be repeated; as long as the price is the same, the pay page is.
   *
   * @param author whose order it is
   * @param order with an estimate that is accepted
   */
  public Offer to(AccountId author, OrderId order, Origin origin) {
    return offer(author, origin, caller -> payOrder.pay(caller, order.value()));
  }

  /**
   * As {@link #to}, for who comes by a mailed link and need not be signed in, nor have opened the
   * account yet.
   */
  public Offer byLink(AccountId author, OrderId order, Origin origin) {
    return offer(author, origin, caller -> payOrder.payByLink(caller, order));
  }

  /** Whether there is something to pay, as far as is known without asking the payment service. */
  public Standing standing(OrderId order) {
    Instant now = clock.instant();
    return transactions.readCurrent(
        () -> orders.find(order).map(found -> standing(found, now)).orElse(Standing.CLOSED));
  }

  private Standing standing(Order order, Instant now) {
    if (order.isPaid()) return Standing.PAID;
    try {
      price.of(order, now);
      return Standing.DUE;
    } catch (AlreadyPaid e) {
      return Standing.PAID;
    } catch (NotPayable e) {
      return Standing.CLOSED;
    }
  }

  private Offer offer(AccountId author, Origin origin, Function<Caller, OpenedSession> pay) {
    Optional<Account> account =
        transactions.readCurrent(() -> accounts.find(author)).filter(Account::isReachable);
    if (account.isEmpty()) return new Offer.Later();
    try {
      return new Offer.Now(pay.apply(caller(account.get(), origin)).url());
    } catch (AlreadyPaid e) {
      return new Offer.Done();
    } catch (NotPayable | PaymentServiceFailed e) {
      return new Offer.Later();
    }
  }

  private static Caller caller(Account author, Origin origin) {
    return new Caller(author.id(), author.email(), author.role(), origin);
  }
}
