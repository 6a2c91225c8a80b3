package fr.livrestaka.rest.shell;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells at level debug which routes are called and how that ends. Paths are shown as templates:
 * addresses and tokens are parts of some.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
class RequestLog implements Ordered {
  private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
  private static final String BEGAN = "staka.began";
  private static final long NANOS_A_MILLI = 1_000_000;

  @RequestFilter
  void begin(HttpRequest<?> request) {
    if (LOG.isDebugEnabled()) request.setAttribute(BEGAN, System.nanoTime());
  }

  @ResponseFilter
  void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (!LOG.isDebugEnabled()) return;
    long began = request.getAttribute(BEGAN, Long.class).orElseGet(System::nanoTime);
    LOG.debug(
        "{} {} answered {} after {} ms",
        request.getMethod(),
        BasicHttpAttributes.getUriTemplate(request).orElse("(no route)"),
        response.code(),
        (System.nanoTime() - began) / NANOS_A_MILLI);
  }

  @Override
  public int getOrder() {
    return SecurityHeaders.ORDER;
  }
}
