package fr.livrestaka.rest.shell;

import fr.livrestaka.rest.shared.ErrorBody;
import fr.livrestaka.rest.shared.Errors;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps strange web pages from reaching a program that runs on the reader's own machine. In place
 * of the framework's guard, which would refuse the front end and our own pages as well wherever a
 * proxy does not pass the host on, so that every request looks local.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
class LocalGuard implements Ordered {
  private static final Set<String> LOCAL_NAMES = Set.of("localhost", "[::1]", "0.0.0.0");

  private final AllowedOrigins allowed;
  private final ErrorBody bodies;

  LocalGuard(AllowedOrigins allowed, ErrorBody bodies) {
    this.allowed = allowed;
    this.bodies = bodies;
  }

  @RequestFilter
  @Nullable HttpResponse<?> refuseStrangers(HttpRequest<?> request) {
    String origin = request.getHeaders().get(HttpHeaders.ORIGIN);
    if (origin == null || request.getMethod() == HttpMethod.OPTIONS) return null;
    if (!isLocal(hostOf(request))) return null;
    if (allowed.contains(origin) || isLocal(hostIn(origin))) return null;
    return Errors.answer(
        request,
        HttpStatus.FORBIDDEN,
        bodies.of(request, HttpStatus.FORBIDDEN, "shared.forbidden", Map.of()));
  }

  private static String hostOf(HttpRequest<?> request) {
    String host = request.getHeaders().get(HttpHeaders.HOST);
    return host == null ? "" : hostIn("http://" + host);
  }

  /** Empty for what is no address, as the {@code null} of a sandboxed page. */
  private static String hostIn(String address) {
    try {
      String host = URI.create(address).getHost();
      return host == null ? "" : host;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /**
   * A name that merely begins with {@code 127.} may be anybody's. Browsers take {@code 0.0.0.0} for
   * their own machine.
   */
  private static boolean isLocal(String host) {
    return LOCAL_NAMES.contains(host) || host.matches("127(\\.\\d{1,3}){3}");
  }

  @Override
  public int getOrder() {
    return SecurityHeaders.ORDER + 2;
  }
}
