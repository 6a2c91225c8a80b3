package fr.livrestaka.rest.shell;

import fr.livrestaka.rest.shared.ErrorBody;
import fr.livrestaka.rest.shared.Errors;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks new callers to come back while the program stops; it is alive until it has stopped. */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
class StoppingFilter implements Ordered {
  private static final Set<String> LIVENESS = Set.of("/health", "/health/liveness");
  private static final String RETRY_SECONDS = "5";

  private final Traffic traffic;
  private final ErrorBody bodies;

  StoppingFilter(Traffic traffic, ErrorBody bodies) {
    this.traffic = traffic;
    this.bodies = bodies;
  }

  @RequestFilter
  @Nullable HttpResponse<?> refuse(HttpRequest<?> request) {
    if (!traffic.isDraining() || LIVENESS.contains(request.getPath())) return null;
    HttpStatus status = HttpStatus.SERVICE_UNAVAILABLE;
    return Errors.answer(request, status, bodies.of(request, status, "shared.stopping", Map.of()))
        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
  }

  @Override
  public int getOrder() {
    return SecurityHeaders.ORDER + 2;
  }
}
