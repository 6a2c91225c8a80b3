package fr.livrestaka.domain.payments.refunds;

import static java.util.function.Predicate.not;

import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.ChargeRefunded;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.RefundCameBack;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Enters into a payment's ledger what the payment service reports of refunds, in whatever order the
 * reports come, and however often. A refund may have been ordered here, or on the pages of the
 * service itself; of the latter the service first reports only sums.
 *
 * @param ids gives the id of a refund that is written down for the first time
 */
public record ReportedRefunds(PaymentLedger ledger, Supplier<RefundId> ids) {

  /**
   * The payment service has counted what was given back. What is not known here was given back on
   * its own pages.
   */
  public LedgerPosting counted(ChargeRefunded report, Instant now) {
    Payment payment = ledger.payment();
    Money elsewhere = report.refunded().minus(countedAt(report.at()));
    Money possible = min(elsewhere, payment.refundable());
    if (!possible.isPositive()) return LedgerPosting.of(ledger);
    Refund seen = Refund.seen(ids.get(), payment.id(), possible, now);
    return LedgerPosting.of(ledger.adding(seen, payment.reserving(possible)), ledger.settled(seen));
  }

  /** What the service counted then: what is reserved here, and what came back only later. */
  private Money countedAt(Instant then) {
    Payment payment = ledger.payment();
    Money cameBackLater =
        PaymentLedger.sum(ledger.refunds().stream().filter(refund -> refund.cameBackAfter(then)));
    return payment.amount().minus(payment.refundable()).plus(cameBackLater);
  }

  /** A refund did not arrive. Its amount can be given back again; this happens once. */
  public LedgerPosting cameBack(RefundCameBack back) {
    Optional<Refund> known =
        ledger
            .refund(one -> one.isKnownAs(back.refund(), back.ours()))
            .or(() -> ledger.refund(one -> one.isNamelessOf(back.amount())));
    if (known.filter(Refund::isFailed).isPresent()) return LedgerPosting.of(ledger);
    return known
        .map(refund -> freed(refund, back))
        .or(
            () ->
                ledger
                    .refund(one -> one.isNamelessAbove(back.amount()))
                    .map(sum -> takenOut(sum, back)))
        .orElseGet(() -> writtenDown(back));
  }

  private LedgerPosting freed(Refund refund, RefundCameBack back) {
    Refund after = refund.failed(back.refund(), back.at());
    Payment payment = ledger.payment().releasing(refund.amount());
    return LedgerPosting.of(
        ledger.replacing(refund, after, payment),
        ledger.failed(after, back.amount(), back.reason()));
  }

  /** Where an event was lost, several refunds were seen as one sum; the others of it stand. */
  private LedgerPosting takenOut(Refund sum, RefundCameBack back) {
    Refund after = sum.failed(back.refund(), back.at());
    Payment payment = ledger.payment().releasing(back.amount());
    Money rest = sum.amount().minus(back.amount());
    Refund others = Refund.seen(ids.get(), payment.id(), rest, back.at());
    return LedgerPosting.of(
        ledger.replacing(sum, after, payment).adding(others, payment),
        ledger.failed(after, back.amount(), back.reason()));
  }

  /** It came back before anybody here knew that it had gone. */
  private LedgerPosting writtenDown(RefundCameBack back) {
    Payment payment = ledger.payment();
    Refund after =
        Refund.seenFailed(ids.get(), payment.id(), back.amount(), back.refund(), back.at());
    return LedgerPosting.of(
        ledger.adding(after, payment), ledger.failed(after, back.amount(), back.reason()));
  }

  /**
   * Makes the refunds stand as the payment service has them.
   *
   * @param theirs all refunds that the payment ever had there
   * @param asked when the service was asked
   */
  public LedgerPosting compared(List<RefundFacts> theirs, Instant asked) {
    // The service dates events by whole seconds: one of this second may be later than its answer.
    Instant asOf = asked.minusSeconds(1);
    LedgerPosting posting = LedgerPosting.of(ledger);
    for (RefundFacts back : theirs) {
      if (back.hasFailed()) posting = posting.then(next -> of(next).cameBack(back.cameBack(asOf)));
    }
    List<RefundFacts> made = theirs.stream().filter(not(RefundFacts::hasFailed)).toList();
    for (RefundFacts one : made) posting = posting.then(next -> next.confirmed(one, asked));
    Money sum = made.stream().map(RefundFacts::amount).reduce(Money.ZERO, Money::plus);
    String intent = ledger.payment().paymentIntent().orElse("");
    return posting.then(next -> of(next).counted(new ChargeRefunded(intent, sum, asOf), asked));
  }

  private ReportedRefunds of(PaymentLedger next) {
    return new ReportedRefunds(next, ids);
  }

  private static Money min(Money one, Money other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
