package fr.livrestaka.stripe.payments;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Dispute;
import com.stripe.param.DisputeListParams;
import fr.livrestaka.domain.payments.PaymentSignal.DisputeMoved;
import java.time.Instant;
import java.util.List;

/** Reads Stripe's disputes. */
final class StripeDisputes {
  private StripeDisputes() {}

  /** Not those of charges without a payment intent, which are not ours; newest first. */
  static List<DisputeMoved> since(Instant instant, StripeClient stripe) throws StripeException {
    DisputeListParams.Builder params =
        DisputeListParams.builder()
            .setLimit(Pages.AT_ONCE)
            .setCreated(
                DisputeListParams.Created.builder().setGte(instant.getEpochSecond()).build());
    return Pages.<Dispute>all(
            last -> {
              last.ifPresent(params::setStartingAfter);
              return stripe.v1().disputes().list(params.build());
            })
        .stream()
        .filter(dispute -> dispute.getPaymentIntent() != null)
        .map(dispute -> Signals.of(dispute, DisputeMoved.isFinal(status(dispute))))
        .toList();
  }

  private static String status(Dispute dispute) {
    return String.valueOf(dispute.getStatus());
  }
}
