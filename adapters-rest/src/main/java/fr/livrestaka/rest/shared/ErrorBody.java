package fr.livrestaka.rest.shared;

import fr.livrestaka.application.shared.Labels;
import fr.livrestaka.domain.shared.Violation;
import fr.livrestaka.rest.shared.ErrorShape.Shape;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Builds the body of every error answer: the contract's keys {@code error} and {@code message}, the
 * family's additions, and the members of RFC 9457 (contract A 0.3).
 */
@Singleton
public final class ErrorBody {
  private static final String TYPE_PREFIX = "urn:livrestaka:error:";

  private static final Set<Shape> SUCCESS =
      EnumSet.of(Shape.SUCCESS_FLAG, Shape.SUCCESS_FLAG_TEXTS);

  private final Texts texts;

  ErrorBody(Texts texts) {
    this.texts = texts;
  }

  /**
   * @param code names the texts and becomes the {@code type}
   */
  public Map<String, Object> of(
      HttpRequest<?> request, HttpStatus status, String code, Map<String, ?> values) {
    String shortText = texts.get(code, values);
    String longText = texts.find(code + ".message", values).orElse(shortText);
    return assemble(request, status, code, shortText, longText);
  }

  /** For input that breaks rules; the first broken one gives the texts. */
  public Map<String, Object> of(HttpRequest<?> request, List<Violation> violations) {
    String text = text(violations.get(0));
    Map<String, Object> body =
        assemble(request, HttpStatus.BAD_REQUEST, code(violations.get(0)), text, text);
    switch (shapeOf(request)) {
      case ISSUES -> body.put("details", violations.stream().map(this::issue).toList());
      case DETAILS_TEXT -> body.put("details", text);
      case SUCCESS_FLAG -> body.put("errors", violations.stream().map(this::issue).toList());
      case SUCCESS_FLAG_TEXTS -> body.put("details", violations.stream().map(this::text).toList());
      case PLAIN, RECEIVED_FLAG, VALID_FLAG -> {}
    }
    return body;
  }

  /** For a request that no route has seen. */
  public Map<String, Object> of(String path, HttpStatus status, String code) {
    String shortText = texts.get(code);
    String longText = texts.find(code + ".message", Map.of()).orElse(shortText);
    return assemble(Shape.PLAIN, path, status, code, shortText, longText);
  }

  private Map<String, Object> assemble(
      HttpRequest<?> request, HttpStatus status, String code, String shortText, String longText) {
    return assemble(shapeOf(request), request.getPath(), status, code, shortText, longText);
  }

  private static Map<String, Object> assemble(
      Shape shape, String path, HttpStatus status, String code, String shortText, String longText) {
    Map<String, Object> body = new LinkedHashMap<>();
    if (SUCCESS.contains(shape)) body.put("success", false);
    body.put("error", shortText);
    body.put("message", longText);
    if (shape == Shape.RECEIVED_FLAG) body.put("received", false);
    if (shape == Shape.VALID_FLAG) body.put("valid", false);
    body.put("type", TYPE_PREFIX + code);
    body.put("title", shortText);
    body.put("status", status.getCode());
    body.put("detail", longText);
    body.put("instance", path);
    return body;
  }

  private Map<String, Object> issue(Violation violation) {
    return ZodIssue.of(violation, text(violation));
  }

  private String text(Violation violation) {
    Map<String, Object> values = new LinkedHashMap<>(violation.bounds());
    values.computeIfPresent("expected", (name, type) -> Labels.of("JsonType", type.toString()));
    values.put(
        "field", texts.find("field." + violation.field(), Map.of()).orElse(violation.field()));
    return texts.get(code(violation), values);
  }

  private static String code(Violation violation) {
    return violation.code().contains(".") ? violation.code() : "shared." + violation.code();
  }

  private static Shape shapeOf(HttpRequest<?> request) {
    return RouteAttributes.getRouteMatch(request)
        .flatMap(route -> route.getAnnotationMetadata().enumValue(ErrorShape.class, Shape.class))
        .orElse(Shape.PLAIN);
  }
}
