package fr.livrestaka.rest.security;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * Below the closed paths the token is asked for first, so that strangers do not learn which routes
 * exist there (contract A 0.3). Elsewhere unknown paths are just not found.
 */
@Singleton
final class UnknownPathRule implements SecurityRule<HttpRequest<?>> {
  private static final List<String> CLOSED =
      List.of(
          "/api/admin",
          "/api/commandes",
          "/api/corrections",
          "/api/files",
          "/api/messages",
          "/api/notifications",
          "/api/payment-methods",
          "/api/stats");

  @Override
  public Publisher<SecurityRuleResult> check(
      @Nullable HttpRequest<?> request, @Nullable Authentication authentication) {
    boolean refused =
        authentication == null
            && request != null
            && RouteAttributes.getRouteMatch(request).isEmpty()
            && isClosed(request.getPath());
    return Mono.just(refused ? SecurityRuleResult.REJECTED : SecurityRuleResult.UNKNOWN);
  }

  private static boolean isClosed(String path) {
    return CLOSED.stream().anyMatch(c -> path.equals(c) || path.startsWith(c + "/"));
  }
}
