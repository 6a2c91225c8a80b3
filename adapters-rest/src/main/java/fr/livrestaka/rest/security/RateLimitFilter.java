package fr.livrestaka.rest.security;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;

/** Counts the calls of routes that bear {@link RateLimited}. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class RateLimitFilter {
  private final RateLimits limits;
  private final ClientAddress addresses;

  RateLimitFilter(RateLimits limits, ClientAddress addresses) {
    this.limits = limits;
    this.addresses = addresses;
  }

  @RequestFilter
  void count(HttpRequest<?> request) {
    RouteAttributes.getRouteMatch(request)
        .flatMap(
            route -> route.getAnnotationMetadata().enumValue(RateLimited.class, RateLimit.class))
        .ifPresent(limit -> limits.count(limit, addresses.networkOf(request)));
  }
}
