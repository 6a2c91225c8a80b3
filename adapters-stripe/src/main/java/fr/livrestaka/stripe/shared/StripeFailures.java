package fr.livrestaka.stripe.shared;

import com.stripe.exception.StripeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what Stripe refuses to the log, without personal data; nobody else is told. */
public final class StripeFailures {
  private static final Logger LOG = LoggerFactory.getLogger(StripeFailures.class);

  private StripeFailures() {}

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
