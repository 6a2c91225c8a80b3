package fr.livrestaka.stripe.shared;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.StripeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what Stripe refuses to the log, without personal data; it goes nowhere else. */
public final class StripeFailures {
  private static final Logger LOG = LoggerFactory.getLogger(StripeFailures.class);

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;

  private StripeFailures() {}

  /** Stripe did not answer, is not well, or asks us to be slower: the same call may work later. */
  public static boolean isAway(StripeException e) {
    Integer status = e.getStatusCode();
    return e instanceof ApiConnectionException
        || (status != null && (status == TOO_MANY_REQUESTS || status >= SERVER_ERROR));
  }

  /**
   * @param what names the call
   */
  public static void log(String what, StripeException e) {
    LOG.warn(
        "Stripe refused to {}: {}, status {}, code {}, request {}",
        what,
        e.getClass().getSimpleName(),
        e.getStatusCode(),
        e.getCode(),
        e.getRequestId());
  }
}
