package fr.livrestaka.application.withdrawals;

import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Shows until when an order can be withdrawn from, or that it was; changes nothing. */
@Singleton
public class ShowWithdrawal {
  private final WithdrawalViews views;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ShowWithdrawal(WithdrawalViews views, Transactions transactions, InstantSource clock) {
    this.views = views;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * By the secret of the mailed link, without signing in.
   *
   * @throws NotFound no such link
   */
  public WithdrawalView byLink(String token) {
    return transactions.readCurrent(() -> views.of(views.byLink(token), clock.instant()));
  }

  /**
   * @throws NotFound no such order, or another account's
   */
  public WithdrawalView own(Caller caller, OrderId id) {
    return transactions.readCurrent(() -> views.of(views.own(caller, id), clock.instant()));
  }
}
