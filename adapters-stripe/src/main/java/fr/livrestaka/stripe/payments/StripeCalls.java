package fr.livrestaka.stripe.payments;

import com.stripe.exception.StripeException;
import fr.livrestaka.domain.payments.refusals.CardServiceFailed;
import fr.livrestaka.stripe.shared.StripeFailures;

/** Calls Stripe; what it refuses goes to the log, without personal data, and to nobody else. */
final class StripeCalls {
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
    StripeFailures.log(what, e);
    return new CardServiceFailed(StripeFailures.isAway(e));
  }
}
