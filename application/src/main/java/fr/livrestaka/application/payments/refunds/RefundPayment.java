package fr.livrestaka.application.payments.refunds;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.payments.refunds.port.Refunds;
import fr.livrestaka.application.payments.settlement.PaymentAudit;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderTeam;
import fr.livrestaka.domain.orders.refusals.OwnOrder;
import fr.livrestaka.domain.payments.refunds.LedgerPosting;
import fr.livrestaka.domain.payments.refunds.PaymentLedger;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundRequest;
import fr.livrestaka.domain.payments.refusals.CreditNotePaid;
import fr.livrestaka.domain.payments.refusals.DisputeForbidsRefund;
import fr.livrestaka.domain.payments.refusals.RefundIdTaken;
import fr.livrestaka.domain.payments.refusals.RefundRefused;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/**
 * An administrator gives money back. The amount is reserved at once, so that all refunds together
 * never exceed what came in; the payment service is asked after the commit.
 */
@Singleton
public class RefundPayment {
  private final Orders orders;
  private final PaymentLedgers ledgers;
  private final Refunds refunds;
  private final OwedCreditNotes owed;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public RefundPayment(
      Orders orders,
      PaymentLedgers ledgers,
      Refunds refunds,
      OwedCreditNotes owed,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.orders = orders;
    this.ledgers = ledgers;
    this.refunds = refunds;
    this.owed = owed;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What came in for an order, what went back, and what banks dispute; the oldest payment first.
   *
   * @throws NotFound there is no such order
   */
  public List<PaymentLedger> balance(OrderId order) {
    return transactions.read(
        () -> {
          if (orders.find(order).isEmpty()) throw new NotFound("orders.not-found");
          return ledgers.ofOrder(order);
        });
  }

  /**
   * @throws OwnOrder the order is the caller's own
   * @throws NotFound the order has no such payment
   * @throws RefundRefused more is wanted than is left
   * @throws DisputeForbidsRefund a bank disputes the payment, or has taken it back for good
   * @throws NotFound the payment's invoice has no such credit note
   * @throws CreditNotePaid more is wanted than the credit note owes
   * @throws RefundIdTaken the id is that of another refund
   */
  public Refund refund(Caller admin, RefundRequest request) {
    transactions
        .readCurrent(() -> orders.find(request.order()))
        .ifPresent(order -> OrderTeam.checkIsOfAnother(order, admin.id()));
    PaymentId chosen = transactions.readCurrent(() -> choose(request));
    return transactions.write(() -> refund(admin, request, chosen));
  }

  /** In a transaction of its own: the next one sees what was stored until it has the lock. */
  private PaymentId choose(RefundRequest request) {
    return ledgers.paymentsOf(request.order()).stream()
        .filter(request::allows)
        .reduce((older, newer) -> newer)
        .orElseThrow(() -> new NotFound("payments.payment-not-found"));
  }

  private Refund refund(Caller admin, RefundRequest request, PaymentId chosen) {
    PaymentLedger ledger = ledgers.lock(chosen).orElseThrow();
    return refunds
        .find(request.id())
        .map(known -> repeated(known, request))
        .orElseGet(() -> ask(admin, request, ledger));
  }

  private Refund ask(Caller admin, RefundRequest request, PaymentLedger ledger) {
    LedgerPosting posting =
        ledger.ask(
            request, note -> owed.of(ledger.payment().id(), note), admin.id(), clock.instant());
    Refund asked = posting.after().refunds().getLast();
    ledgers.store(ledger, posting);
    audit.record(PaymentAudit.refunded(admin, asked));
    return asked;
  }

  private Refund repeated(Refund known, RefundRequest request) {
    if (!request.isMetBy(known, ledgers.paymentsOf(request.order()))) throw new RefundIdTaken();
    return known;
  }
}
