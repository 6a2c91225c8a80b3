package fr.livrestaka.application.withdrawals;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.orders.OrderChanges;
import fr.livrestaka.application.orders.port.OrderConsents;
import fr.livrestaka.application.shared.Caller;
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
import fr.livrestaka.domain.payments.refusals.DisputeForbidsRefund;
import fr.livrestaka.domain.payments.refusals.RefundRefused;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * An administrator confirms what is due after a withdrawal: it is written down once, the one credit
 * note of all that goes back is issued, and an order of which nothing is owed is cancelled. Then
 * the money goes back over all payments, by refunds whose names follow from the withdrawal's (C.
 * conso. L221-24). Confirming again changes nothing, and asks for the refunds that could not be
 * asked for before.
 */
@Singleton
public class ConfirmWithdrawal {
  private final Withdrawals withdrawals;
  private final Contracts contracts;
  private final OrderConsents consents;
  private final OrderChanges changes;
  private final WithdrawalRepayment repayment;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ConfirmWithdrawal(
      Withdrawals withdrawals,
      Contracts contracts,
      OrderConsents consents,
      OrderChanges changes,
      WithdrawalRepayment repayment,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.withdrawals = withdrawals;
    this.contracts = contracts;
    this.consents = consents;
    this.changes = changes;
    this.repayment = repayment;
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
   * @throws RefundRefused the payments have not so much left
   * @throws DisputeForbidsRefund a bank disputes a payment that is needed; what the others give
   *     back is asked for
   */
  public WithdrawalDecision confirm(Caller admin, WithdrawalId id, Optional<Integer> pagesDone) {
    Withdrawal received =
        transactions.read(
            () ->
                withdrawals
                    .find(id)
                    .orElseThrow(() -> new NotFound("orders.withdrawal-not-found")));
    List<PaymentId> payments = repayment.payments(received.order());
    WithdrawalDecision decision =
        transactions.write(() -> decide(admin, received, pagesDone, payments, clock.instant()));
    Money byHand = transactions.readCurrent(() -> repayment.byHand(received.order()));
    repayment.refund(admin, received, decision, byHand);
    return decision;
  }

  /** Lock order: order, payments by their ids, series of credit notes, invoices. */
  private WithdrawalDecision decide(
      Caller admin,
      Withdrawal received,
      Optional<Integer> pagesDone,
      List<PaymentId> payments,
      Instant now) {
    Order order = changes.lock(received.order());
    repayment.lock(payments);
    OrderTeam.checkIsOfAnother(order, admin.id());
    Optional<WithdrawalDecision> before = withdrawals.decisionOn(received.id());
    if (before.isPresent()) return before.get();
    Contract contract = contracts.of(order).orElseThrow(WithdrawalRefused::noContract);
    WithdrawalProposal due = WithdrawalProposal.of(contract, received.declaredAt(), pagesDone);
    if (due.reason() == Reason.PAGES_UNKNOWN) throw WithdrawalRefused.pagesUnknown();
    WithdrawalDecision decision =
        new WithdrawalDecision(received.id(), due, pagesDone, admin.id(), now);
    withdrawals.decide(decision);
    repayment.credit(received, decision, now);
    audit.record(
        WithdrawalAudit.confirmed(admin, received, decision, consents.of(received.order())));
    if (decision.endsOrder()) {
      changes.change(
          order.id(), Actor.of(Actor.Part.ADMIN, admin.id()), now, given -> given.withdrawn(now));
    }
    return decision;
  }
}
