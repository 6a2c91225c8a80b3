package fr.livrestaka.stripe.payments;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Refund;
import com.stripe.param.RefundListParams;
import fr.livrestaka.domain.payments.RefundFacts;
import fr.livrestaka.domain.payments.RefundId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads Stripe's refunds. */
final class StripeRefunds {
  private static final long AT_ONCE = 100;

  private StripeRefunds() {}

  /** Also those that failed; not those of charges without a payment intent, which are not ours. */
  static List<RefundFacts> since(Instant instant, StripeClient stripe) throws StripeException {
    RefundListParams params =
        RefundListParams.builder()
            .setCreated(RefundListParams.Created.builder().setGte(instant.getEpochSecond()).build())
            .setLimit(AT_ONCE)
            .build();
    List<RefundFacts> found = new ArrayList<>();
    for (Refund refund : stripe.v1().refunds().list(params).autoPagingIterable()) {
      if (refund.getPaymentIntent() != null) found.add(facts(refund));
    }
    return found;
  }

  private static RefundFacts facts(Refund refund) {
    return new RefundFacts(
        refund.getId(),
        refund.getPaymentIntent(),
        Signals.metadata(refund, StripeGateway.REFUND).map(RefundId::new),
        Money.ofCents(refund.getAmount()),
        Signals.hasNotArrived(refund),
        Optional.ofNullable(refund.getFailureReason()).orElse("unknown"));
  }
}
