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
import org.jspecify.annotations.Nullable;

/**
 * Refuses bodies that announce more than {@link BodySizes} says, before they come, and packed ones:
 * how much is in them shows too late.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
class BodyLimit implements Ordered {
  private final ErrorBody bodies;

  BodyLimit(ErrorBody bodies) {
    this.bodies = bodies;
  }

  @RequestFilter
  @Nullable HttpResponse<?> refuse(HttpRequest<?> request) {
    if (request.getHeaders().contains(HttpHeaders.CONTENT_ENCODING)) {
      return answer(request, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "shared.unsupported-type");
    }
    String type = request.getHeaders().get(HttpHeaders.CONTENT_TYPE);
    long mostBytes = BodySizes.mostBytes(request.getPath(), type == null ? "" : type.strip());
    return request.getContentLength() <= mostBytes
        ? null
        : answer(request, HttpStatus.REQUEST_ENTITY_TOO_LARGE, "shared.too-large");
  }

  private HttpResponse<?> answer(HttpRequest<?> request, HttpStatus status, String code) {
    return Errors.answer(request, status, bodies.of(request, status, code, Map.of()));
  }

  @Override
  public int getOrder() {
    return SecurityHeaders.ORDER + 3;
  }
}
