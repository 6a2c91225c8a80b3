package fr.livrestaka.application.payments.checkout.port;

import fr.livrestaka.application.payments.checkout.CheckoutRequest;
import fr.livrestaka.application.payments.checkout.OpenedSession;
import fr.livrestaka.domain.payments.checkout.SessionFacts;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundFacts;
import fr.livrestaka.domain.payments.refusals.PaymentServiceFailed;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.DisputeMoved;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The payment service. Never inside a transaction. */
public interface PaymentGateway {
  /**
   * Opens a session; asked twice with the same id, it answers with the same session.
   *
   * @throws PaymentServiceFailed the service refuses or does not answer
   */
  OpenedSession open(CheckoutRequest request);

  /**
   * What the service says of a session; empty where it knows none.
   *
   * @throws PaymentServiceFailed the service refuses or does not answer
   */
  Optional<SessionFacts> read(String sessionId);

  /**
   * Nobody can pay the session any more; one that ended already stays as it is.
   *
   * @throws PaymentServiceFailed the service refuses or does not answer
   */
  void expire(String sessionId);

  /**
   * Gives money back; asked twice with the same refund, it gives once.
   *
   * @return the service's name for the refund; empty where it will never do it
   * @throws PaymentServiceFailed the service does not answer, or not now
   */
  Optional<String> refund(Refund refund, String paymentIntent);

  /**
   * All refunds that were begun since then, also those of other sites and those made on the
   * service's own pages; in any order.
   *
   * @throws PaymentServiceFailed the service refuses or does not answer
   */
  List<RefundFacts> refundsSince(Instant instant);

  /**
   * All refunds that a payment ever had.
   *
   * @throws PaymentServiceFailed the service refuses or does not answer
   */
  List<RefundFacts> refundsOf(String paymentIntent);

  /**
   * How the disputes stand now that banks have begun since then, also those of other sites; newest
   * first.
   *
   * @throws PaymentServiceFailed the service refuses or does not answer
   */
  List<DisputeMoved> disputesSince(Instant instant);
}
