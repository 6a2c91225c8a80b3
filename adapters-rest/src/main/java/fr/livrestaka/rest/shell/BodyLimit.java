package fr.livrestaka.rest.shell;

import fr.livrestaka.rest.shared.ErrorBody;
import fr.livrestaka.rest.shared.Errors;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Refuses bodies that announce more than memory is there for, before they come. Forms with files
 * are let through: they go to the disk.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
class BodyLimit implements Ordered {
  private final ErrorBody bodies;
  private final long mostBytes;

  BodyLimit(
      ErrorBody bodies, @Value("${micronaut.server.max-request-buffer-size}") long mostBytes) {
    this.bodies = bodies;
    this.mostBytes = mostBytes;
  }

  @RequestFilter
  @Nullable HttpResponse<?> refuse(HttpRequest<?> request) {
    if (request.getContentLength() <= mostBytes || isForm(request)) return null;
    HttpStatus status = HttpStatus.REQUEST_ENTITY_TOO_LARGE;
    return Errors.answer(request, status, bodies.of(request, status, "shared.too-large", Map.of()));
  }

  private static boolean isForm(HttpRequest<?> request) {
    return request
        .getContentType()
        .filter(type -> type.getName().equals(MediaType.MULTIPART_FORM_DATA))
        .isPresent();
  }

  @Override
  public int getOrder() {
    return SecurityHeaders.ORDER + 3;
  }
}
