package fr.livrestaka.application.payments;

import fr.livrestaka.application.payments.port.PaymentGateway;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.domain.payments.Checkout;
import fr.livrestaka.domain.payments.PaymentServiceFailed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Asks the payment service for sessions, each with the ways back that its buyer has. */
@Singleton
public class CheckoutDesk {
  private static final String PAID_PAGE = "/payment-success?session_id={CHECKOUT_SESSION_ID}";
  private static final String GUEST_GAVE_UP = "/payment/cancel";
  private static final String CLIENT_GAVE_UP = "/app/projects";
  private static final String BILLING = "/app/billing";

  private final PaymentGateway gateway;
  private final Site site;

  @Inject
  public CheckoutDesk(PaymentGateway gateway, Site site) {
    this.gateway = gateway;
    this.site = site;
  }

  /**
   * @throws PaymentServiceFailed the service refuses or does not answer
   */
  OpenedSession forGuest(Checkout checkout, String title, String email) {
    return open(checkout, checkout.paidFor().reference(), title, email, PAID_PAGE, GUEST_GAVE_UP);
  }

  /**
   * @throws PaymentServiceFailed the service refuses or does not answer
   */
  OpenedSession forProject(Checkout checkout, String userId, String title, String email) {
    return open(checkout, userId, title, email, PAID_PAGE, CLIENT_GAVE_UP);
  }

  /**
   * @throws PaymentServiceFailed the service refuses or does not answer
   */
  OpenedSession forOrder(Checkout checkout, String userId, String title, String email) {
    return open(
        checkout, userId, title, email, BILLING + "?payment=success", BILLING + "?payment=cancel");
  }

  private OpenedSession open(
      Checkout checkout, String userId, String title, String email, String paid, String gaveUp) {
    return gateway.open(
        new CheckoutRequest(
            checkout,
            checkout.paidFor().reference(),
            userId,
            title,
            Optional.of(email),
            site.link(paid),
            site.link(gaveUp)));
  }
}
