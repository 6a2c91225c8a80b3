package fr.livrestaka.walk;

import java.net.URI;
import java.util.List;

/**
 * The screens that the existing web client has. A link to any other address of the front end leads
 * its reader to a page that does not exist.
 */
final class ClientRoutes {
  private static final List<String> ROUTES =
      List.of(
          "/",
          "/activation/{token}", // contract A R4
          "/reset-password", // contract A 1.4
          "/payment-success", // contract A R5
          "/payment/cancel", // contract A 8.7
          "/app", // contract C 3
          "/app/dashboard", // contract A 3.7
          "/app/projects", // contract C 3
          "/app/projects/{id}/files", // contract C 3
          "/app/messages", // contract C 3, N-3
          "/app/billing", // contract C 3, N-10
          "/app/settings", // contract C 3
          "/admin", // contract C 3
          "/admin/users", // contract C 3, N-6
          "/admin/commandes", // contract C 3, N-7
          "/admin/factures", // contract C 3, N-11
          "/admin/messagerie"); // contract C 3, N-1

  private ClientRoutes() {}

  static boolean has(URI address) {
    return ROUTES.stream().anyMatch(route -> Routes.matches(route, address));
  }

  static List<String> all() {
    return ROUTES;
  }
}
