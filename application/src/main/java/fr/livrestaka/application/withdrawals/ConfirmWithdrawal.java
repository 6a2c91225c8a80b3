package fr.livrestaka.application.withdrawals;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.orders.OrderChanges;
import fr.livrestaka.application.orders.port.OrderConsents;
import fr.livrestaka.application.payments.refunds.RefundPayment;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.FrenchDay;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.application.withdrawals.port.Withdrawals;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderTeam;
import fr.livrestaka.domain.orders.refusals.OwnOrder;
import fr.livrestaka.domain.orders.refusals.WithdrawalRefused;
import fr.livrestaka.domain.orders.withdrawal.Contract;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalDecision;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalId;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalProposal;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalProposal.Reason;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.refunds.RefundRequest;
import fr.livrestaka.domain.payments.refusals.DisputeForbidsRefund;
import fr.livrestaka.domain.payments.refusals.RefundRefused;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * An administrator confirms what is due after a withdrawal: it is written down once, an order of
 * which nothing is owed is cancelled, and the money goes back by one refund, which bears the
 * withdrawal's id (C. conso. L221-24). The credit note follows as with any refund. Confirming again
 * changes nothing, and asks for the refund again if it could not be asked for before.
 */
@Singleton
public class ConfirmWithdrawal {
  private final Withdrawals withdrawals;
  private final Contracts contracts;
  private final OrderConsents consents;
  private final OrderChanges changes;
  private final RefundPayment refunds;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ConfirmWithdrawal(
      Withdrawals withdrawals,
      Contracts contracts,
      OrderConsents consents,
      OrderChanges changes,
      RefundPayment refunds,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.withdrawals = withdrawals;
    this.contracts = contracts;
    this.consents = consents;
    this.changes = changes;
    this.refunds = refunds;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @param pagesDone verified pages that were corrected until the declaration, as the corrector
   *     tells
   * @throws NotFound no such withdrawal, or its order is gone
   * @throws OwnOrder the order is the caller's own
   * @throws WithdrawalRefused the pages done have to be told
   * @throws RefundRefused no payment has so much left
   * @throws DisputeForbidsRefund a bank disputes the payment
   */
  public WithdrawalDecision confirm(Caller admin, WithdrawalId id, Optional<Integer> pagesDone) {
    Withdrawal received =
        transactions.read(
            () ->
                withdrawals
                    .find(id)
                    .orElseThrow(() -> new NotFound("orders.withdrawal-not-found")));
    WithdrawalDecision decision =
        transactions.write(() -> decide(admin, received, pagesDone, clock.instant()));
    if (decision.due().refund().isPositive()) {
      refunds.refund(admin, request(received, decision));
    }
    return decision;
  }

  private WithdrawalDecision decide(
      Caller admin, Withdrawal received, Optional<Integer> pagesDone, Instant now) {
    Order order = changes.lock(received.order());
    OrderTeam.checkIsOfAnother(order, admin.id());
    Optional<WithdrawalDecision> before = withdrawals.decisionOn(received.id());
    if (before.isPresent()) return before.get();
    Contract contract = contracts.of(order).orElseThrow(WithdrawalRefused::noContract);
    WithdrawalProposal due = WithdrawalProposal.of(contract, received.declaredAt(), pagesDone);
    if (due.reason() == Reason.PAGES_UNKNOWN) throw WithdrawalRefused.pagesUnknown();
    WithdrawalDecision decision =
        new WithdrawalDecision(received.id(), due, pagesDone, admin.id(), now);
    withdrawals.decide(decision);
    audit.record(
        WithdrawalAudit.confirmed(admin, received, decision, consents.of(received.order())));
    if (decision.endsOrder()) {
      changes.change(
          order.id(), Actor.of(Actor.Part.ADMIN, admin.id()), now, given -> given.withdrawn(now));
    }
    return decision;
  }

  private static RefundRequest request(Withdrawal received, WithdrawalDecision decision) {
    String reason =
        NoticeTexts.of("withdrawals")
            .get("refund.reason", Map.of("date", FrenchDay.of(received.declaredAt())));
    return new RefundRequest(
        new RefundId(received.id().value()),
        received.order(),
        Optional.empty(),
        Optional.of(decision.due().refund()),
        Optional.of(reason),
        Optional.empty());
  }
}
