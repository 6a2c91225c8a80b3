package fr.livrestaka.stripe.payments;

import com.stripe.exception.StripeException;
import fr.livrestaka.domain.payments.CardServiceFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls Stripe; what it refuses goes to the log, without personal data, and to nobody else. */
final class StripeCalls {
  private static final Logger LOG = LoggerFactory.getLogger(StripeCalls.class);

  private StripeCalls() {}

  /** A call that may be refused. */
  interface Call<T> {
    T ask() throws StripeException;
  }

  /**
   * @param what names the call in the log
   * @throws CardServiceFailed Stripe refuses or does not answer
   */
  static <T> T ask(String what, Call<T> call) {
    try {
      return call.ask();
    } catch (StripeException e) {
      throw failed(what, e);
    }
  }

  static CardServiceFailed failed(String what, StripeException e) {
    log(what, e);
    return new CardServiceFailed();
  }

  static void log(String what, StripeException e) {
    LOG.warn(
        "Stripe refused to {}: {}, status {}, code {}, request {}",
        what,
        e.getClass().getSimpleName(),
        e.getStatusCode(),
        e.getCode(),
        e.getRequestId());
  }
}
