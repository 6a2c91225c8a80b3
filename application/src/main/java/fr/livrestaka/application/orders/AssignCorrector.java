package fr.livrestaka.application.orders;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.orders.OrderChanges.Changed;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderTeam;
import fr.livrestaka.domain.orders.refusals.NotACorrector;
import fr.livrestaka.domain.orders.refusals.OwnOrder;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Puts an order in somebody's charge, or in nobody's. */
@Singleton
public class AssignCorrector {
  private final OrderChanges changes;
  private final Accounts accounts;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public AssignCorrector(
      OrderChanges changes,
      Accounts accounts,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.changes = changes;
    this.accounts = accounts;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @param corrector empty: nobody
   * @throws NotFound no such order, or no such account
   * @throws NotACorrector the account is inactive, or a client's
   * @throws OwnOrder it is the account's own order
   */
  public void assign(Caller caller, OrderId id, Optional<AccountId> corrector) {
    transactions.writing(
        () -> {
          Instant now = clock.instant();
          Actor admin = Actor.of(Actor.Part.ADMIN, caller.id());
          corrector.ifPresent(this::checkCanBeInCharge);
          Changed changed = changes.change(id, admin, now, order -> order.assigned(corrector, now));
          if (!changed.before().equals(changed.after())) record(caller, changed);
        });
  }

  private void checkCanBeInCharge(AccountId corrector) {
    Account account =
        accounts.find(corrector).orElseThrow(() -> new NotFound("orders.corrector-not-found"));
    OrderTeam.checkCanBeInCharge(account);
  }

  private void record(Caller caller, Changed changed) {
    Order after = changed.after();
    audit.record(
        OrderAudit.updated(
            caller,
            after.id(),
            Map.of(
                "oldCorrecteurId", idOf(changed.before()),
                "newCorrecteurId", idOf(after))));
  }

  private static String idOf(Order order) {
    return order.correcteurId().map(AccountId::value).orElse("");
  }
}
