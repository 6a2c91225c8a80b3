package fr.livrestaka.stripe.shared;

import com.stripe.exception.StripeException;
import com.stripe.net.HttpClient;
import com.stripe.net.HttpURLConnectionClient;
import com.stripe.net.StripeRequest;
import com.stripe.net.StripeResponse;
import com.stripe.net.StripeResponseStream;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells at level debug which calls go to Stripe and how they end: method, path and status, never
 * what is sent or answered. A failed call is logged by whoever asked for it.
 */
final class LoggedCalls extends HttpClient {
  private static final Logger LOG = LoggerFactory.getLogger(LoggedCalls.class);
  private static final long NANOS_A_MILLI = 1_000_000;

  private final HttpClient calls = new HttpURLConnectionClient();

  @Override
  public StripeResponse request(StripeRequest request) throws StripeException {
    return told(request, calls::request, StripeResponse::code);
  }

  @Override
  public StripeResponseStream requestStream(StripeRequest request) throws StripeException {
    return told(request, calls::requestStream, StripeResponseStream::code);
  }

  private interface Call<T> {
    T to(StripeRequest request) throws StripeException;
  }

  private static <T> T told(StripeRequest request, Call<T> call, ToIntFunction<T> status)
      throws StripeException {
    long began = System.nanoTime();
    LOG.debug("Stripe is asked: {} {}", request.method(), request.url().getPath());
    T answer = call.to(request);
    LOG.debug(
        "Stripe answered {} {} with {} after {} ms",
        request.method(),
        request.url().getPath(),
        status.applyAsInt(answer),
        (System.nanoTime() - began) / NANOS_A_MILLI);
    return answer;
  }
}
