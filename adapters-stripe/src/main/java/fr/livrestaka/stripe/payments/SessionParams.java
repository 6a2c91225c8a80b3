package fr.livrestaka.stripe.payments;

import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.BillingAddressCollection;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData.ProductData;
import com.stripe.param.checkout.SessionCreateParams.Locale;
import com.stripe.param.checkout.SessionCreateParams.Mode;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import fr.livrestaka.application.payments.checkout.CheckoutRequest;
import fr.livrestaka.domain.payments.checkout.SessionFacts;
import fr.livrestaka.domain.shared.Money;
import java.util.Map;

/** What is sent to Stripe to open a checkout. The amount is always the one stored here. */
final class SessionParams {
  private SessionParams() {}

  static SessionCreateParams of(CheckoutRequest request) {
    Map<String, String> metadata =
        Map.of(
            Sessions.USER, request.userId(),
            Sessions.REFERENCE, request.reference(),
            Sessions.CHECKOUT, request.checkout().id().value(),
            Sessions.SOURCE, SessionFacts.SOURCE);
    SessionCreateParams.Builder params =
        SessionCreateParams.builder()
            .setMode(Mode.PAYMENT)
            .setLocale(Locale.FR)
            .setBillingAddressCollection(BillingAddressCollection.REQUIRED)
            .setClientReferenceId(request.checkout().id().value())
            .putAllMetadata(metadata)
            .setPaymentIntentData(PaymentIntentData.builder().putAllMetadata(metadata).build())
            .setExpiresAt(request.checkout().expiresAt().getEpochSecond())
            .setSuccessUrl(request.successUrl())
            .setCancelUrl(request.cancelUrl())
            .addLineItem(line(request));
    request.email().ifPresent(params::setCustomerEmail);
    return params.build();
  }

  private static LineItem line(CheckoutRequest request) {
    PriceData price =
        PriceData.builder()
            .setCurrency(Money.CURRENCY)
            .setUnitAmount(request.checkout().amount().cents())
            .setProductData(ProductData.builder().setName(request.title()).build())
            .build();
    return LineItem.builder().setQuantity(1L).setPriceData(price).build();
  }
}
