package fr.livrestaka.rest.shared;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.Map;

/** Sends error bodies as {@code application/json}, or as problem details to those who ask. */
public final class Errors {
  private static final MediaType PROBLEM = new MediaType("application/problem+json");

  private Errors() {}

  public static MutableHttpResponse<Map<String, Object>> answer(
      HttpRequest<?> request, HttpStatus status, Map<String, Object> body) {
    return HttpResponse.<Map<String, Object>>status(status)
        .body(body)
        .contentType(mediaType(request));
  }

  static MediaType mediaType(HttpRequest<?> request) {
    return request.accept().stream().anyMatch(type -> type.getName().equals(PROBLEM.getName()))
        ? PROBLEM
        : MediaType.APPLICATION_JSON_TYPE;
  }
}
