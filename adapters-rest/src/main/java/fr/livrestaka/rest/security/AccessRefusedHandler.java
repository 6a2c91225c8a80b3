package fr.livrestaka.rest.security;

import fr.livrestaka.application.accounts.sessions.AccessTraces;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.rest.shared.ErrorBody;
import fr.livrestaka.rest.shared.Errors;
import fr.livrestaka.rest.shared.Filters;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Answers those whom a route does not let in: 401 with the reason why there is no caller, or 403
 * with the caller's role (contract A 0.2).
 */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class AccessRefusedHandler
    implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {
  private final ErrorBody bodies;
  private final AccessTraces traces;

  AccessRefusedHandler(ErrorBody bodies, AccessTraces traces) {
    this.bodies = bodies;
    this.traces = traces;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refused) {
    Authentication authentication = refused.getAuthentication();
    return authentication instanceof CallerAuthentication caller
        ? forbidden(request, caller)
        : unauthorized(request);
  }

  private MutableHttpResponse<?> unauthorized(HttpRequest<?> request) {
    String code = TokenAuthentication.refusalOf(request).code();
    return Errors.answer(
            request,
            HttpStatus.UNAUTHORIZED,
            bodies.of(request, HttpStatus.UNAUTHORIZED, code, Map.of()))
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
  }

  private MutableHttpResponse<?> forbidden(HttpRequest<?> request, CallerAuthentication caller) {
    traces.overstepped(
        caller.caller(), BasicHttpAttributes.getUriTemplate(request).orElse("(no route)"));
    Map<String, Object> body =
        bodies.of(
            request,
            HttpStatus.FORBIDDEN,
            "accounts.role-required",
            Map.of("role", requiredRole(request)));
    body.put("currentRole", caller.caller().role().name());
    return Errors.answer(request, HttpStatus.FORBIDDEN, body);
  }

  private static List<Role> requiredRole(HttpRequest<?> request) {
    return RouteAttributes.getRouteMatch(request).stream()
        .flatMap(route -> Stream.of(route.getAnnotationMetadata().stringValues(Secured.class)))
        .flatMap(name -> Filters.known(Role.class, name).stream())
        .toList();
  }
}
