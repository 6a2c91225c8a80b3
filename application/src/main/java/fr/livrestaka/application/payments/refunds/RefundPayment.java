package fr.livrestaka.application.payments.refunds;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.payments.refunds.port.Disputes;
import fr.livrestaka.application.payments.refunds.port.Refunds;
import fr.livrestaka.application.payments.settlement.PaymentAudit;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.events.RefundRequested;
import fr.livrestaka.domain.payments.refunds.Dispute;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.refusals.CreditNotePaid;
import fr.livrestaka.domain.payments.refusals.DisputeForbidsRefund;
import fr.livrestaka.domain.payments.refusals.RefundIdTaken;
import fr.livrestaka.domain.payments.refusals.RefundRefused;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * An administrator gives money back. The amount is reserved at once, so that all refunds together
 * never exceed what came in; the payment service is asked after the commit.
 */
@Singleton
public class RefundPayment {
  private final Orders orders;
  private final Payments payments;
  private final Refunds refunds;
  private final Disputes disputes;
  private final OwedCreditNotes owed;
  private final AuditLog audit;
  private final Outbox outbox;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public RefundPayment(
      Orders orders,
      Payments payments,
      Refunds refunds,
      Disputes disputes,
      OwedCreditNotes owed,
      AuditLog audit,
      Outbox outbox,
      Transactions transactions,
      InstantSource clock) {
    this.orders = orders;
    this.payments = payments;
    this.refunds = refunds;
    this.disputes = disputes;
    this.owed = owed;
    this.audit = audit;
    this.outbox = outbox;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What is wanted back.
   *
   * @param id the administrator's own name for this refund; the same id twice is one refund
   * @param payment empty: the order's latest one
   * @param amount empty: all that is left, or all that the credit note owes
   * @param creditNote a credit note of the payment's invoice that the refund is to pay
   */
  public record Wanted(
      RefundId id,
      OrderId order,
      Optional<PaymentId> payment,
      Optional<Money> amount,
      Optional<String> reason,
      Optional<CreditNoteId> creditNote) {}

  /** What came in for an order, what went back, and what banks dispute, oldest first. */
  public record Balance(List<Payment> payments, List<Refund> refunds, List<Dispute> disputes) {}

  /**
   * @throws NotFound there is no such order
   */
  public Balance balance(OrderId order) {
    return transactions.read(
        () -> {
          if (orders.find(order).isEmpty()) throw new NotFound("orders.not-found");
          return new Balance(
              payments.ofOrder(order), refunds.ofOrder(order), disputes.ofOrder(order));
        });
  }

  /**
   * @throws NotFound the order has no such payment
   * @throws RefundRefused more is wanted than is left
   * @throws DisputeForbidsRefund a bank disputes the payment, or has taken it back for good
   * @throws NotFound the payment's invoice has no such credit note
   * @throws CreditNotePaid more is wanted than the credit note owes
   * @throws RefundIdTaken the id is that of another refund
   */
  public Refund refund(Caller admin, Wanted wanted) {
    PaymentId payment = transactions.readCurrent(() -> choose(wanted));
    return transactions.write(() -> reserve(admin, wanted, payment));
  }

  /** In a transaction of its own: the next one sees what was stored until it has the lock. */
  private PaymentId choose(Wanted wanted) {
    return payments.ofOrder(wanted.order()).stream()
        .map(Payment::id)
        .filter(id -> wanted.payment().map(id::equals).orElse(true))
        .reduce((oldest, latest) -> latest)
        .orElseThrow(() -> new NotFound("payments.payment-not-found"));
  }

  private Refund reserve(Caller admin, Wanted wanted, PaymentId chosen) {
    Payment payment = payments.lock(chosen).orElseThrow();
    Optional<Refund> known = refunds.find(wanted.id());
    if (known.isPresent()) return repeated(known.get(), wanted);
    requireUncontested(chosen);
    Optional<Money> most = wanted.creditNote().map(note -> owed.of(payment.id(), note));
    Money amount = wanted.amount().or(() -> most).orElse(payment.refundable());
    if (most.filter(left -> exceeds(amount, left)).isPresent()) {
      throw new CreditNotePaid(most.get());
    }
    if (!amount.isPositive()) throw new RefundRefused(payment.refundable().cents());
    payments.save(payment.reserving(amount));
    Refund refund =
        paying(
            wanted,
            Refund.ask(
                wanted.id(), payment.id(), amount, wanted.reason(), admin.id(), clock.instant()));
    refunds.add(refund);
    audit.record(PaymentAudit.refunded(admin, refund));
    outbox.record(new RefundRequested(refund.id().value()));
    return refund;
  }

  private static boolean exceeds(Money amount, Money left) {
    return !left.isPositive() || amount.compareTo(left) > 0;
  }

  private static Refund paying(Wanted wanted, Refund refund) {
    return wanted.creditNote().map(CreditNoteId::value).map(refund::paying).orElse(refund);
  }

  private void requireUncontested(PaymentId payment) {
    Optional<Dispute> contested =
        disputes.ofPayment(payment).stream().filter(Dispute::forbidsRefund).findFirst();
    if (contested.isPresent()) throw DisputeForbidsRefund.by(contested.get());
  }

  private Refund repeated(Refund known, Wanted wanted) {
    boolean isSame =
        wanted.payment().map(known.payment()::equals).orElse(true)
            && wanted.amount().map(known.amount()::equals).orElse(true)
            && wanted.creditNote().map(CreditNoteId::value).equals(known.creditNote())
            && payments.ofOrder(wanted.order()).stream()
                .map(Payment::id)
                .anyMatch(known.payment()::equals);
    if (!isSame) throw new RefundIdTaken();
    return known;
  }
}
