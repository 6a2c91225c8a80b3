package fr.livrestaka.application.withdrawals;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.orders.port.OrderConsents;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.application.withdrawals.port.Withdrawals;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.refusals.WithdrawalRefused;
import fr.livrestaka.domain.orders.withdrawal.Contract;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal.Source;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal.Way;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalId;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalRequest;
import fr.livrestaka.domain.shared.NextState;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Takes a declaration of withdrawal. It counts from then on, whatever people find out afterwards;
 * the acknowledgement follows. Declaring again gives the first declaration.
 */
@Singleton
public class DeclareWithdrawal {
  private final WithdrawalViews views;
  private final Orders orders;
  private final Withdrawals withdrawals;
  private final OrderConsents consents;
  private final AuditLog audit;
  private final Outbox outbox;
  private final IdGenerator ids;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public DeclareWithdrawal(
      WithdrawalViews views,
      Orders orders,
      Withdrawals withdrawals,
      OrderConsents consents,
      AuditLog audit,
      Outbox outbox,
      IdGenerator ids,
      Transactions transactions,
      InstantSource clock) {
    this.views = views;
    this.orders = orders;
    this.withdrawals = withdrawals;
    this.consents = consents;
    this.audit = audit;
    this.outbox = outbox;
    this.ids = ids;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * By the secret of the mailed link, without signing in.
   *
   * @throws NotFound no such link
   * @throws WithdrawalRefused no contract is concluded, or the period is over
   */
  public WithdrawalView byLink(String token, WithdrawalRequest request, Origin origin) {
    OrderId order = transactions.read(() -> views.byLink(token).id());
    return declare(order, request, Way.LINK, origin);
  }

  /**
   * By the signed-in author.
   *
   * @throws NotFound no such order, or another account's
   * @throws WithdrawalRefused no contract is concluded, or the period is over
   */
  public WithdrawalView own(Caller caller, OrderId id, WithdrawalRequest request) {
    OrderId order = transactions.read(() -> views.own(caller, id).id());
    return declare(order, request, Way.ACCOUNT, caller.origin());
  }

  private WithdrawalView declare(OrderId id, WithdrawalRequest request, Way way, Origin origin) {
    Instant now = clock.instant();
    return transactions.write(
        () -> {
          Order order = orders.lock(id).orElseThrow(() -> new NotFound("orders.not-found"));
          WithdrawalView before = views.of(order, now);
          if (before.withdrawal().isPresent()) return before;
          Contract contract = before.contract().orElseThrow(WithdrawalRefused::noContract);
          if (!before.isOpen()) throw WithdrawalRefused.over();
          keep(
              Withdrawal.declared(
                  new WithdrawalId(ids.next()),
                  id,
                  request,
                  new Source(way, origin.ipAddress(), origin.userAgent()),
                  WithdrawalWording.of(order, contract, request, now),
                  now));
          return views.of(order, now);
        });
  }

  private void keep(NextState<Withdrawal> received) {
    withdrawals.add(received.state());
    audit.record(WithdrawalAudit.declared(received.state(), consents.of(received.state().order())));
    received.events().forEach(outbox::record);
  }
}
