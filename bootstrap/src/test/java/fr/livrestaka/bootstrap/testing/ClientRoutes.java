package fr.livrestaka.bootstrap.testing;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The pages that the shipped client has, as far as anything of ours leads to them. Taken from the
 * contract, not from the program: what is not in this table shows the client's not-found page.
 */
public final class ClientRoutes {
  private static final String ID = "[0-9A-Za-z_-]+";

  /** Path, and the keys of the query that the page reads. */
  private record Route(String path, String source, String... keys) {}

  private static final List<Route> ROUTES =
      List.of(
          new Route("/", "the home page"),
          new Route("/activation/{id}", "contract A R4"),
          new Route("/reset-password", "contract A 1.4", "token"),
          new Route("/payment-success", "contract A R5", "session_id"),
          new Route("/payment/cancel", "contract A 8.7"),
          new Route("/app", "contract C 3.1"),
          new Route("/app/dashboard", "contract A 3.7"),
          new Route("/app/messages", "contract C 2.3, N-3"),
          new Route("/app/settings", "contract C 3.1"),
          new Route("/app/projects", "contract B 1.2"),
          new Route("/app/projects/{id}/files", "contract C 2.3"),
          new Route("/app/billing", "contract A R7, 8.8", "payment"),
          new Route("/admin", "contract C 3.1"),
          new Route("/admin/users", "contract A 1.1"),
          new Route("/admin/commandes", "contract A 3.4", "id"),
          new Route("/admin/factures", "contract A R8"),
          new Route("/admin/messagerie", "contract A 3.2, 3.3", "conversation"));

  private ClientRoutes() {}

  /**
   * Whether the client shows a page there, whatever its host is.
   *
   * @param link an address, or its path and query
   */
  public static boolean exist(String link) {
    URI uri = URI.create(link);
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return ROUTES.stream()
        .anyMatch(route -> matches(route, path) && reads(route, uri.getRawQuery()));
  }

  private static boolean matches(Route route, String path) {
    String pattern =
        Arrays.stream(route.path().split("\\{id}", -1))
            .map(Pattern::quote)
            .reduce((before, after) -> before + ID + after)
            .orElseThrow();
    return path.matches(pattern);
  }

  private static boolean reads(Route route, String query) {
    if (query == null) return true;
    return Arrays.stream(query.split("&"))
        .map(pair -> pair.split("=", 2)[0])
        .allMatch(List.of(route.keys())::contains);
  }
}
