package fr.livrestaka.application.payments.refunds;

import static java.util.stream.Collectors.groupingBy;

import fr.livrestaka.application.invoicing.port.RefundsToCredit;
import fr.livrestaka.application.payments.refunds.port.Disputes;
import fr.livrestaka.application.payments.refunds.port.Refunds;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.refunds.Dispute;
import fr.livrestaka.domain.payments.refunds.LedgerPosting;
import fr.livrestaka.domain.payments.refunds.PaymentLedger;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings the ledgers of payments from the store and back. Always within the open transaction; the
 * lock of a ledger is the lock of its payment.
 */
@Singleton
public class PaymentLedgers implements RefundsToCredit {
  private final Payments payments;
  private final Refunds refunds;
  private final Disputes disputes;
  private final Outbox outbox;

  @Inject
  public PaymentLedgers(Payments payments, Refunds refunds, Disputes disputes, Outbox outbox) {
    this.payments = payments;
    this.refunds = refunds;
    this.disputes = disputes;
    this.outbox = outbox;
  }

  /** As it stands now, and locked until the open transaction ends. */
  public Optional<PaymentLedger> lock(PaymentId id) {
    return payments.lock(id).map(this::ledger);
  }

  /** Several, in the order asked for, all locked before anything is read. */
  List<PaymentLedger> lockAll(List<PaymentId> ids) {
    lock(ids);
    return ids.stream().flatMap(id -> lock(id).stream()).toList();
  }

  /**
   * As {@link #lock}, by the payment service's name for the payment.
   *
   * @return empty where the payment is not known here, perhaps because it is another site's
   */
  public Optional<PaymentLedger> lockByIntent(String paymentIntent) {
    return payments.lockByIntent(paymentIntent).map(this::ledger);
  }

  /** The one that has a refund; not locked. */
  public Optional<PaymentLedger> of(RefundId refund) {
    return refunds.find(refund).map(Refund::payment).flatMap(payments::find).map(this::ledger);
  }

  /** Those of an order, the oldest payment first; not locked. */
  public List<PaymentLedger> ofOrder(OrderId order) {
    Map<PaymentId, List<Refund>> back =
        refunds.ofOrder(order).stream().collect(groupingBy(Refund::payment));
    Map<PaymentId, List<Dispute>> contested =
        disputes.ofOrder(order).stream().collect(groupingBy(Dispute::payment));
    return payments.ofOrder(order).stream()
        .map(
            one ->
                new PaymentLedger(
                    one,
                    back.getOrDefault(one.id(), List.of()),
                    contested.getOrDefault(one.id(), List.of())))
        .toList();
  }

  /** The payments of an order without their entries, the oldest first; not locked. */
  List<PaymentId> paymentsOf(OrderId order) {
    return payments.ofOrder(order).stream().map(Payment::id).toList();
  }

  @Override
  public void lock(List<PaymentId> several) {
    several.stream().sorted(Comparator.comparing(PaymentId::value)).forEach(payments::lock);
  }

  @Override
  public List<Refund> lockRefundsOf(PaymentId payment) {
    return payments.lock(payment).map(locked -> refunds.ofPayment(locked.id())).orElse(List.of());
  }

  private PaymentLedger ledger(Payment payment) {
    return new PaymentLedger(
        payment, refunds.ofPayment(payment.id()), disputes.ofPayment(payment.id()));
  }

  /**
   * Stores what an operation has made of a ledger, and records what happened.
   *
   * @param before as it was locked
   */
  public void store(PaymentLedger before, LedgerPosting posting) {
    PaymentLedger after = posting.after();
    if (!after.payment().equals(before.payment())) payments.save(after.payment());
    storeRefunds(before.refunds(), after.refunds());
    storeDisputes(before.disputes(), after.disputes());
    posting.events().forEach(outbox::record);
  }

  /** An operation changes entries where they stand, and adds new ones at the end. */
  private void storeRefunds(List<Refund> before, List<Refund> after) {
    for (int i = 0; i < after.size(); i++) {
      if (i >= before.size()) refunds.add(after.get(i));
      else if (!after.get(i).equals(before.get(i))) refunds.save(after.get(i));
    }
  }

  private void storeDisputes(List<Dispute> before, List<Dispute> after) {
    for (int i = 0; i < after.size(); i++) {
      if (i >= before.size()) disputes.add(after.get(i));
      else if (!after.get(i).equals(before.get(i))) disputes.save(before.get(i), after.get(i));
    }
  }
}
