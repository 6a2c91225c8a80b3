package fr.livrestaka.application.withdrawals;

import fr.livrestaka.application.invoicing.credit.CreditTogether;
import fr.livrestaka.application.invoicing.credit.CreditTogether.Wanted;
import fr.livrestaka.application.invoicing.port.HandPayments;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.payments.refunds.RefundOrder;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.FrenchDay;
import fr.livrestaka.domain.invoicing.HandPayment;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalDecision;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.refunds.RefundOrdered;
import fr.livrestaka.domain.payments.refunds.RefundSplit;
import fr.livrestaka.domain.payments.refusals.DisputeForbidsRefund;
import fr.livrestaka.domain.payments.refusals.RefundRefused;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How the money of a withdrawal goes back: over the payments by card, the last first, by refunds;
 * what is left of it by hand, as it came. All of it is on one credit note, of every invoice that
 * was paid.
 */
@Singleton
public class WithdrawalRepayment {
  private final RefundOrder refunds;
  private final CreditTogether creditNotes;
  private final Numbering numbering;
  private final Invoices invoices;
  private final HandPayments handPayments;

  @Inject
  public WithdrawalRepayment(
      RefundOrder refunds,
      CreditTogether creditNotes,
      Numbering numbering,
      Invoices invoices,
      HandPayments handPayments) {
    this.refunds = refunds;
    this.creditNotes = creditNotes;
    this.numbering = numbering;
    this.invoices = invoices;
    this.handPayments = handPayments;
  }

  /** What {@link #lock} is to lock, read before any lock is taken. */
  List<PaymentId> payments(OrderId order) {
    return refunds.paymentsOf(order);
  }

  /** After the order, before anything is read: payments by their ids, series of credit notes. */
  void lock(List<PaymentId> payments) {
    refunds.lock(payments);
    numbering.lock(Series.AVOIR);
  }

  /**
   * Issues the credit note, once. Within the open transaction, with the order and what it is paid
   * by locked.
   *
   * @return what was issued; none where nothing is given back or no invoice was issued here
   */
  List<CreditNote> credit(Withdrawal received, WithdrawalDecision decision, Instant now) {
    Money refund = decision.due().refund();
    if (!refund.isPositive()) return List.of();
    Map<InvoiceId, Money> most = new HashMap<>();
    if (!decision.endsOrder()) most.putAll(shares(received.order(), refund));
    List<Wanted> wanted =
        invoices.ofOrder(received.order()).stream()
            .filter(invoice -> invoice.paidAt().isPresent())
            .map(
                invoice ->
                    new Wanted(
                        invoice.id(),
                        decision.endsOrder()
                            ? invoice.snapshot().amounts().total()
                            : most.getOrDefault(invoice.id(), Money.ZERO)))
            .toList();
    return creditNotes.credit(wanted, reason(received), CreditNote.causeOf(received.id()), now);
  }

  /** What goes back of each invoice. */
  private Map<InvoiceId, Money> shares(OrderId order, Money refund) {
    RefundSplit split = refunds.split(order, refund);
    Map<InvoiceId, Money> shares = new HashMap<>();
    for (RefundSplit.Part part : split.parts()) {
      invoices
          .ofPayment(part.payment().value())
          .ifPresent(invoice -> shares.merge(invoice.id(), part.amount(), Money::plus));
    }
    Money rest = split.rest();
    for (HandPayment payment : handPayments.ofOrder(order).reversed()) {
      Money part = least(payment.amount(), rest);
      if (part.isPositive()) shares.merge(payment.invoice(), part, Money::plus);
      rest = rest.minus(part);
    }
    return shares;
  }

  /**
   * Asks for the refunds that were not asked for yet.
   *
   * @throws DisputeForbidsRefund a bank disputes a payment that is needed
   * @throws RefundRefused no payment has so much left
   */
  void refund(Caller admin, Withdrawal received, WithdrawalDecision decision, Money byHand) {
    if (!decision.due().refund().isPositive()) return;
    refunds.refund(admin, ordered(received, decision.due().refund()), byHand);
  }

  /** What came in by hand. Within the open transaction. */
  Money byHand(OrderId order) {
    return handPayments.ofOrder(order).stream()
        .map(HandPayment::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  /**
   * How a sum goes back or went, of the latest refund first. Within the open transaction.
   *
   * @param refund what is proposed or decided
   */
  List<Repaid> shown(Withdrawal received, Money refund) {
    if (!refund.isPositive()) return List.of();
    RefundOrder.Plan plan = refunds.plan(ordered(received, refund));
    Stream<Repaid> asked = plan.asked().reversed().stream().map(Repaid::asked);
    Stream<Repaid> next = plan.next().parts().stream().map(Repaid::next);
    List<Repaid> all = new ArrayList<>(Stream.concat(asked, next).toList());
    Money byHand = least(plan.next().rest(), byHand(received.order()));
    if (byHand.isPositive()) all.add(Repaid.byHand(byHand));
    return List.copyOf(all);
  }

  private static RefundOrdered ordered(Withdrawal received, Money refund) {
    return new RefundOrdered(
        new RefundId(received.id().value()),
        received.order(),
        refund,
        reason(received),
        CreditNote.causeOf(received.id()));
  }

  private static String reason(Withdrawal received) {
    return NoticeTexts.of("withdrawals")
        .get("refund.reason", Map.of("date", FrenchDay.of(received.declaredAt())));
  }

  private static Money least(Money one, Money other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
