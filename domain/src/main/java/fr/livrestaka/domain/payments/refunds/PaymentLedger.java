package fr.livrestaka.domain.payments.refunds;

import static java.util.function.Predicate.not;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.payments.events.DisputedFundsMoved;
import fr.livrestaka.domain.payments.events.PaymentDisputed;
import fr.livrestaka.domain.payments.events.RefundFailed;
import fr.livrestaka.domain.payments.events.RefundRequested;
import fr.livrestaka.domain.payments.events.RefundSettled;
import fr.livrestaka.domain.payments.refusals.CreditNotePaid;
import fr.livrestaka.domain.payments.refusals.DisputeForbidsRefund;
import fr.livrestaka.domain.payments.refusals.RefundRefused;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.DisputeMoved;
import fr.livrestaka.domain.shared.DomainEvent;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The ledger of one payment: what came in, what refunds reserve, have given back or could not give
 * back, and what banks dispute of it. An operation changes nothing by itself; it answers the next
 * state together with what happened. What the payment service reports of refunds is entered by
 * {@link ReportedRefunds}.
 *
 * @param refunds of this payment, oldest first
 * @param disputes of this payment, oldest first
 */
public record PaymentLedger(Payment payment, List<Refund> refunds, List<Dispute> disputes) {
  /** What the payment service itself says where a bank disputes what is to be given back. */
  private static final String DISPUTED = "charge_for_pending_refund_disputed";

  private static final String REFUSED = "refused";

  /**
   * @throws IllegalArgumentException where a refund or a dispute is of another payment
   */
  public PaymentLedger {
    refunds = List.copyOf(refunds);
    disputes = List.copyOf(disputes);
    boolean areAllOfIt =
        Stream.concat(
                refunds.stream().map(Refund::payment), disputes.stream().map(Dispute::payment))
            .allMatch(payment.id()::equals);
    if (!areAllOfIt) throw new IllegalArgumentException("an entry of another payment");
  }

  /** The dispute that forbids to give money back: one that is open, or one that was lost. */
  public Optional<Dispute> forbiddingDispute() {
    return disputes.stream().filter(Dispute::forbidsRefund).findFirst();
  }

  /** Whether an administrator can give something back now. */
  public boolean canBeRefunded() {
    return payment.refundable().isPositive() && forbiddingDispute().isEmpty();
  }

  /** What the payment service calls the state of the latest dispute. */
  public Optional<String> disputeStatus() {
    return disputes.stream().reduce((older, newer) -> newer).map(Dispute::status);
  }

  /** What refunds are on their way to pay of a credit note. */
  public Money onTheWayTo(String creditNote) {
    return sum(
        refunds.stream()
            .filter(Refund::isPending)
            .filter(refund -> refund.creditNote().filter(creditNote::equals).isPresent()));
  }

  /** A refund that the payment service has not confirmed; empty where it has an end. */
  public Optional<Refund> pending(RefundId id) {
    return refund(one -> one.id().equals(id)).filter(Refund::isPending);
  }

  /** Those that the payment service was asked for before then, and that it has not confirmed. */
  public List<Refund> pendingBefore(Instant instant) {
    return refunds.stream()
        .filter(Refund::isPending)
        .filter(refund -> refund.createdAt().isBefore(instant))
        .toList();
  }

  /** How many refunds stand otherwise here than there, new ones included. */
  public int differencesFrom(PaymentLedger before) {
    return (int) refunds.stream().filter(not(before.refunds::contains)).count();
  }

  private void requireUncontested() {
    Optional<Dispute> forbidding = forbiddingDispute();
    if (forbidding.isPresent()) throw DisputeForbidsRefund.by(forbidding.get());
  }

  /**
   * An administrator gives money back. It is reserved at once, so that all refunds together never
   * exceed what came in.
   *
   * @param owed what a credit note owes that the refund is to pay; asked only where the request
   *     names one and no dispute forbids the refund
   * @throws DisputeForbidsRefund a bank disputes the payment, or has taken it back for good
   * @throws CreditNotePaid more is wanted than the credit note owes beyond what is on its way
   * @throws RefundRefused more is wanted than is left
   */
  public LedgerPosting ask(
      RefundRequest request, Function<String, Money> owed, AccountId admin, Instant now) {
    requireUncontested();
    Optional<Money> most =
        request.creditNote().map(note -> owed.apply(note).minus(onTheWayTo(note)));
    Money amount = request.amount().or(() -> most).orElse(payment.refundable());
    if (most.filter(left -> !left.isPositive() || amount.compareTo(left) > 0).isPresent()) {
      throw new CreditNotePaid(most.get());
    }
    if (!amount.isPositive()) throw new RefundRefused(payment.refundable().cents());
    Refund asked = Refund.ask(request.id(), payment.id(), amount, request.reason(), admin, now);
    Refund refund = request.creditNote().map(asked::paying).orElse(asked);
    return LedgerPosting.of(
        adding(refund, payment.reserving(amount)), new RefundRequested(refund.id().value()));
  }

  /**
   * Whether the payment service may be asked to give money back. What a bank has begun to dispute
   * since the refund was ordered is not paid a second time. A repeated attempt asks all the same:
   * the service may have given the money at the first one, and its answer was lost.
   *
   * @param attempt 1 at the first one
   */
  public boolean mayBeGivenBackAt(int attempt) {
    return attempt > 1 || forbiddingDispute().isEmpty();
  }

  /** Why a refund that was ordered is not made, in the payment service's words. */
  public String reasonOfRefusal() {
    return forbiddingDispute().isPresent() ? DISPUTED : REFUSED;
  }

  /**
   * The payment service has answered to a refund that it was asked for. What it refused can be
   * given back again. An answer to a refund that has an end already changes nothing.
   *
   * @param serviceId the payment service's name for the refund; empty where it refused
   * @param reason why it refused, in the payment service's words
   */
  public LedgerPosting answered(
      RefundId id, Optional<String> serviceId, String reason, Instant now) {
    return pending(id)
        .map(refund -> answered(refund, refund.answered(serviceId, now), reason))
        .orElseGet(() -> LedgerPosting.of(this));
  }

  private LedgerPosting answered(Refund before, Refund after, String reason) {
    if (!after.isFailed())
      return LedgerPosting.of(replacing(before, after, payment), settled(after));
    return LedgerPosting.of(
        replacing(before, after, payment.releasing(after.amount())),
        failed(after, after.amount(), reason));
  }

  /** The payment service has a refund that it was asked for, though its answer was lost. */
  LedgerPosting confirmed(RefundFacts made, Instant now) {
    return refund(one -> one.isPending() && one.isKnownAs(made.refund(), made.ours()))
        .map(one -> answered(one, one.answered(Optional.of(made.refund()), now), REFUSED))
        .orElseGet(() -> LedgerPosting.of(this));
  }

  /** A bank disputes the payment, moves on with it, or has decided. */
  public LedgerPosting disputed(DisputeMoved moved, Instant now) {
    Optional<Dispute> before = known(moved);
    Dispute after =
        before
            .map(known -> known.moved(moved, now))
            .orElseGet(() -> Dispute.opened(payment.id(), moved, now));
    List<DomainEvent> events = new ArrayList<>();
    if (!before.map(Dispute::status).equals(Optional.of(after.status()))) {
      events.add(PaymentDisputed.of(payment, after, before.isPresent()));
    }
    if (before.map(Dispute::funds).orElse(DisputeFunds.LEFT) != after.funds()) {
      events.add(DisputedFundsMoved.of(payment, after));
    }
    List<Dispute> next =
        before.map(one -> replaced(disputes, one, after)).orElseGet(() -> added(disputes, after));
    return new LedgerPosting(new PaymentLedger(payment, refunds, next), events);
  }

  private Optional<Dispute> known(DisputeMoved moved) {
    return disputes.stream()
        .filter(one -> one.id().equals(moved.dispute()))
        .findFirst()
        .or(() -> disputes.stream().filter(Dispute::isNameless).findFirst());
  }

  Optional<Refund> refund(Predicate<Refund> which) {
    return refunds.stream().filter(which).findFirst();
  }

  PaymentLedger adding(Refund refund, Payment next) {
    return new PaymentLedger(next, added(refunds, refund), disputes);
  }

  PaymentLedger replacing(Refund before, Refund after, Payment next) {
    return new PaymentLedger(next, replaced(refunds, before, after), disputes);
  }

  RefundSettled settled(Refund refund) {
    return new RefundSettled(
        refund.id().value(),
        payment.id().value(),
        payment.order().value(),
        refund.amount().cents());
  }

  RefundFailed failed(Refund refund, Money amount, String reason) {
    return new RefundFailed(
        refund.id().value(), payment.id().value(), payment.order().value(), amount.cents(), reason);
  }

  private static <T> List<T> added(List<T> all, T one) {
    return Stream.concat(all.stream(), Stream.of(one)).toList();
  }

  private static <T> List<T> replaced(List<T> all, T before, T after) {
    return all.stream().map(one -> one.equals(before) ? after : one).toList();
  }

  static Money sum(Stream<Refund> some) {
    return some.map(Refund::amount).reduce(Money.ZERO, Money::plus);
  }
}
