package fr.livrestaka.application.payments.refunds;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.invoicing.port.RefundsToCredit;
import fr.livrestaka.application.payments.settlement.PaymentAudit;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.refunds.Dispute;
import fr.livrestaka.domain.payments.refunds.LedgerPosting;
import fr.livrestaka.domain.payments.refunds.PaymentLedger;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundOrdered;
import fr.livrestaka.domain.payments.refunds.RefundRequest;
import fr.livrestaka.domain.payments.refunds.RefundSplit;
import fr.livrestaka.domain.payments.refusals.DisputeForbidsRefund;
import fr.livrestaka.domain.payments.refusals.RefundRefused;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Gives a sum back over all payments of an order, by one decision. All amounts are reserved at
 * once; asking again asks only for what could not be asked for before.
 */
@Singleton
public class RefundOrder {
  private final PaymentLedgers ledgers;
  private final OwedCreditNotes owed;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public RefundOrder(
      PaymentLedgers ledgers,
      OwedCreditNotes owed,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.ledgers = ledgers;
    this.owed = owed;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * How the payments of an order stand to a decision.
   *
   * @param asked the refunds that it has taken, of the oldest payment first
   * @param next what it takes yet
   */
  public record Plan(List<Refund> asked, RefundSplit next) {
    public Plan {
      asked = List.copyOf(asked);
    }
  }

  /** The payments of an order, as committed by now. */
  public List<PaymentId> paymentsOf(OrderId order) {
    return transactions.readCurrent(() -> ledgers.paymentsOf(order));
  }

  /** Nobody changes them before the open transaction ends; see {@link RefundsToCredit#lock}. */
  public void lock(List<PaymentId> payments) {
    ledgers.lock(payments);
  }

  /** How a sum would go back. Within the open transaction; nothing is locked. */
  public RefundSplit split(OrderId order, Money sum) {
    return RefundSplit.of(sum, ledgers.ofOrder(order));
  }

  /** What was asked for, and what is left to ask for. Within the open transaction. */
  public Plan plan(RefundOrdered ordered) {
    List<PaymentLedger> found = ledgers.ofOrder(ordered.order());
    return new Plan(ordered.asked(found), ordered.toAsk(found));
  }

  /**
   * @param byHand how much may go back without a refund, because it came so
   * @throws DisputeForbidsRefund a bank disputes a payment that is needed, or has taken it back for
   *     good; what the others give back is asked for
   * @throws RefundRefused more is wanted than is left
   */
  public void refund(Caller admin, RefundOrdered ordered, Money byHand) {
    List<PaymentId> payments = paymentsOf(ordered.order());
    List<PaymentLedger> before = transactions.write(() -> ask(admin, ordered, payments));
    if (ordered.toAsk(before).rest().compareTo(byHand) > 0) refuse(before);
  }

  private List<PaymentLedger> ask(Caller admin, RefundOrdered ordered, List<PaymentId> payments) {
    List<PaymentLedger> before = ledgers.lockAll(payments);
    ordered
        .requests(before, part -> owed.madeFor(ordered.cause(), part.payment(), part.amount()))
        .forEach(request -> ask(admin, request, of(request, before)));
    return before;
  }

  private void ask(Caller admin, RefundRequest request, PaymentLedger ledger) {
    LedgerPosting posting =
        ledger.ask(
            request, note -> owed.of(ledger.payment().id(), note), admin.id(), clock.instant());
    ledgers.store(ledger, posting);
    audit.record(PaymentAudit.refunded(admin, posting.after().refunds().getLast()));
  }

  private static PaymentLedger of(RefundRequest request, List<PaymentLedger> ledgers) {
    return ledgers.stream()
        .filter(ledger -> request.payment().filter(ledger.payment().id()::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static void refuse(List<PaymentLedger> ledgers) {
    Optional<Dispute> forbidding =
        ledgers.stream()
            .filter(ledger -> ledger.payment().refundable().isPositive())
            .flatMap(ledger -> ledger.forbiddingDispute().stream())
            .findFirst();
    if (forbidding.isPresent()) throw DisputeForbidsRefund.by(forbidding.get());
    Money left =
        ledgers.stream()
            .map(ledger -> ledger.payment().refundable())
            .reduce(Money.ZERO, Money::plus);
    throw new RefundRefused(left.cents());
  }
}
