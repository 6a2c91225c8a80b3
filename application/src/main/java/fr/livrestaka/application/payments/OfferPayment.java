package fr.livrestaka.application.payments;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.AlreadyPaid;
import fr.livrestaka.domain.payments.NotPayable;
import fr.livrestaka.domain.payments.PaymentServiceFailed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Opens the pay page for authors who have just agreed to an estimate, signed in or by its mailed
 * link. Their agreement stands whatever comes of it.
 */
@Singleton
public class OfferPayment {
  private final Accounts accounts;
  private final PayOrder payOrder;
  private final Transactions transactions;

  @Inject
  public OfferPayment(Accounts accounts, PayOrder payOrder, Transactions transactions) {
    this.accounts = accounts;
    this.payOrder = payOrder;
    this.transactions = transactions;
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
    Optional<Account> account =
        transactions.write(() -> accounts.find(author)).filter(Account::isActive);
    if (account.isEmpty()) return new Offer.Later();
    try {
      return new Offer.Now(payOrder.pay(caller(account.get(), origin), order.value()).url());
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
