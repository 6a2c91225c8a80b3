package fr.livrestaka.stripe.pricing;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import fr.livrestaka.domain.pricing.refusals.CatalogFailed;
import fr.livrestaka.stripe.shared.StripeFailures;
import java.util.Optional;

/** Calls Stripe's catalogue. */
final class CatalogCalls {
  private CatalogCalls() {}

  /** A call that may be refused. */
  interface Call<T> {
    T ask() throws StripeException;
  }

  /**
   * @param what names the call in the log
   * @throws CatalogFailed Stripe refuses or does not answer
   */
  static <T> T ask(String what, Call<T> call) {
    try {
      return call.ask();
    } catch (StripeException e) {
      throw failed(what, e);
    }
  }

  /**
   * @param excused Stripe's code of the one refusal that is an answer
   * @return empty where it refuses for that reason
   * @throws CatalogFailed it refuses for another one, or does not answer
   */
  static <T> Optional<T> askUnless(String excused, String what, Call<T> call) {
    try {
      return Optional.of(call.ask());
    } catch (InvalidRequestException e) {
      if (excused.equals(e.getCode())) return Optional.empty();
      throw failed(what, e);
    } catch (StripeException e) {
      throw failed(what, e);
    }
  }

  private static CatalogFailed failed(String what, StripeException e) {
    StripeFailures.log(what, e);
    return new CatalogFailed(StripeFailures.isAway(e));
  }
}
