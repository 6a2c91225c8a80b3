package fr.livrestaka.stripe.payments;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Refund;
import com.stripe.param.RefundListParams;
import fr.livrestaka.domain.payments.refunds.RefundFacts;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads Stripe's refunds. */
final class StripeRefunds {
  private StripeRefunds() {}

  /**
   * Also those that failed; without those of charges that have no payment intent, which this
   * program did not ask for.
   */
  static List<RefundFacts> since(Instant instant, StripeClient stripe) throws StripeException {
    return all(
        stripe,
        params ->
            params.setCreated(
                RefundListParams.Created.builder().setGte(instant.getEpochSecond()).build()));
  }

  /** Also those that failed. */
  static List<RefundFacts> of(String paymentIntent, StripeClient stripe) throws StripeException {
    return all(stripe, params -> params.setPaymentIntent(paymentIntent));
  }

  private static List<RefundFacts> all(
      StripeClient stripe, UnaryOperator<RefundListParams.Builder> wanted) throws StripeException {
    RefundListParams.Builder params =
        wanted.apply(RefundListParams.builder().setLimit(StripePagination.AT_ONCE));
    return StripePagination.<Refund>all(
            last -> {
              last.ifPresent(params::setStartingAfter);
              return stripe.v1().refunds().list(params.build());
            })
        .stream()
        .filter(refund -> refund.getPaymentIntent() != null)
        .map(StripeRefunds::facts)
        .toList();
  }

  private static RefundFacts facts(Refund refund) {
    return new RefundFacts(
        refund.getId(),
        refund.getPaymentIntent(),
        StripeEventMapper.metadata(refund, StripeGateway.REFUND).map(RefundId::new),
        Money.ofCents(refund.getAmount()),
        StripeEventMapper.hasNotArrived(refund),
        Optional.ofNullable(refund.getFailureReason()).orElse("unknown"));
  }
}
