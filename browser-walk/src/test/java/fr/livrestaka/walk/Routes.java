package fr.livrestaka.walk;

import java.net.URI;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** Routes with variables, such as {@code /app/projects/{id}/files} or {@code /app?id={id}}. */
final class Routes {
  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

  private Routes() {}

  /** Whether the route serves the address; a query that the route does not name does not count. */
  static boolean matches(String route, URI address) {
    int query = route.indexOf('?');
    if (query < 0) return fits(route, path(address));
    return fits(route.substring(0, query), path(address))
        && fits(route.substring(query + 1), String.valueOf(address.getRawQuery()));
  }

  /** The route that serves the address; one without variables goes first. */
  static Optional<String> of(Collection<String> routes, URI address) {
    return routes.stream()
        .filter(route -> matches(route, address))
        .min((one, other) -> Boolean.compare(one.contains("{"), other.contains("{")));
  }

  private static boolean fits(String template, String text) {
    String expression = VARIABLE.matcher(Pattern.quote(template)).replaceAll("\\\\E[^/&]+\\\\Q");
    return Pattern.matches(expression, text);
  }

  private static String path(URI address) {
    return address.getRawPath().isEmpty() ? "/" : address.getRawPath();
  }
}
