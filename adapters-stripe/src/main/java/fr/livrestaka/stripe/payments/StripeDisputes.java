package fr.livrestaka.stripe.payments;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.Dispute;
import com.stripe.param.DisputeListParams;
import fr.livrestaka.domain.payments.refunds.DisputeFunds;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.DisputeMoved;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Reads Stripe's disputes. */
final class StripeDisputes {
  private static final String CLOSED = "charge.dispute.closed";

  private StripeDisputes() {}

  /**
   * As they are now; without those of charges without a payment intent, which this program did not
   * ask for; newest first.
   */
  static List<DisputeMoved> since(Instant instant, StripeClient stripe) throws StripeException {
    Instant asked = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    DisputeListParams.Builder params =
        DisputeListParams.builder()
            .setLimit(StripePagination.AT_ONCE)
            .setCreated(
                DisputeListParams.Created.builder().setGte(instant.getEpochSecond()).build());
    return StripePagination.<Dispute>all(
            last -> {
              last.ifPresent(params::setStartingAfter);
              return stripe.v1().disputes().list(params.build());
            })
        .stream()
        .filter(dispute -> dispute.getPaymentIntent() != null)
        .map(dispute -> of("", dispute, asked))
        .toList();
  }

  /**
   * @param type of the event that tells of it; empty where it was asked for
   * @param at the moment of this state, in whole seconds
   */
  static DisputeMoved of(String type, Dispute dispute, Instant at) {
    boolean ends = type.equals(CLOSED);
    String status =
        Optional.ofNullable(dispute.getStatus()).orElse(ends ? "closed" : "needs_response");
    return new DisputeMoved(
        dispute.getPaymentIntent(),
        dispute.getId(),
        Money.ofCents(dispute.getAmount()),
        Optional.ofNullable(dispute.getReason()).orElse("general"),
        status,
        ends || DisputeMoved.isFinal(status),
        dueBy(dispute),
        funds(type, dispute),
        at);
  }

  private static Optional<Instant> dueBy(Dispute dispute) {
    return Optional.ofNullable(dispute.getEvidenceDetails())
        .map(Dispute.EvidenceDetails::getDueBy)
        .map(Instant::ofEpochSecond);
  }

  /** What the event is about, else what the money's movements sum up to. */
  private static Optional<DisputeFunds> funds(String type, Dispute dispute) {
    return switch (type) {
      case "charge.dispute.funds_withdrawn" -> Optional.of(DisputeFunds.WITHDRAWN);
      case "charge.dispute.funds_reinstated" -> Optional.of(DisputeFunds.REINSTATED);
      default -> Optional.ofNullable(dispute.getBalanceTransactions()).flatMap(StripeDisputes::sum);
    };
  }

  private static Optional<DisputeFunds> sum(List<BalanceTransaction> movements) {
    if (movements.isEmpty()) return Optional.empty();
    long sum = movements.stream().mapToLong(BalanceTransaction::getAmount).sum();
    return Optional.of(sum < 0 ? DisputeFunds.WITHDRAWN : DisputeFunds.REINSTATED);
  }
}
