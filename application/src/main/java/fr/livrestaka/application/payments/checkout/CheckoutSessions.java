package fr.livrestaka.application.payments.checkout;

import fr.livrestaka.application.payments.checkout.port.PaymentGateway;
import fr.livrestaka.application.shared.ClientPage;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.domain.payments.checkout.Checkout;
import fr.livrestaka.domain.payments.refusals.PaymentServiceFailed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Asks the payment service for sessions, each with the ways back that its buyer has. */
@Singleton
public class CheckoutSessions {
  /** The payment service puts the session's id in its place. */
  private static final String SESSION = "{CHECKOUT_SESSION_ID}";

  private final PaymentGateway gateway;
  private final Site site;

  @Inject
  public CheckoutSessions(PaymentGateway gateway, Site site) {
    this.gateway = gateway;
    this.site = site;
  }

  /**
   * @throws PaymentServiceFailed the service refuses or does not answer
   */
  OpenedSession forGuest(Checkout checkout, String title, String email) {
    return open(
        checkout,
        checkout.paidFor().reference(),
        title,
        email,
        ClientPage.PAYMENT_SUCCESS,
        ClientPage.PAYMENT_CANCEL);
  }

  /**
   * @throws PaymentServiceFailed the service refuses or does not answer
   */
  OpenedSession forProject(Checkout checkout, String userId, String title, String email) {
    return open(checkout, userId, title, email, ClientPage.PAYMENT_SUCCESS, ClientPage.PROJECTS);
  }

  /**
   * @throws PaymentServiceFailed the service refuses or does not answer
   */
  OpenedSession forOrder(Checkout checkout, String userId, String title, String email) {
    return open(
        checkout, userId, title, email, ClientPage.BILLING_PAID, ClientPage.BILLING_NOT_PAID);
  }

  /**
   * For an order that is paid from a mailed link, perhaps by somebody who cannot sign in.
   *
   * @throws PaymentServiceFailed the service refuses or does not answer
   */
  OpenedSession forLink(Checkout checkout, String userId, String title, String email) {
    return open(
        checkout, userId, title, email, ClientPage.PAYMENT_SUCCESS, ClientPage.PAYMENT_CANCEL);
  }

  private OpenedSession open(
      Checkout checkout,
      String userId,
      String title,
      String email,
      ClientPage paid,
      ClientPage gaveUp) {
    return gateway.open(
        new CheckoutRequest(
            checkout,
            checkout.paidFor().reference(),
            userId,
            title,
            Optional.of(email),
            site.link(paid, SESSION),
            site.link(gaveUp)));
  }
}
