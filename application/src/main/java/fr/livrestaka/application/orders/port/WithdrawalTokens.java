package fr.livrestaka.application.orders.port;

import fr.livrestaka.application.shared.Site;
import fr.livrestaka.domain.orders.OrderId;
import java.util.Optional;

/**
 * Makes and reads the secrets of the links by which orders are withdrawn from. Nobody can guess one
 * without the secret key of the program, and none is stored: an order has the same one always.
 */
public interface WithdrawalTokens {
  /** Empty where the order's id is not a UUID, as some adopted ones may not be. */
  Optional<String> tokenFor(OrderId order);

  /** Which order a link is for; empty where it was not made under the present key. */
  Optional<OrderId> orderOf(String token);

  /** The address of the page « Renoncer au contrat ici » of an order, for its mails. */
  default Optional<String> pageOf(OrderId order, Site site) {
    return tokenFor(order)
        .map(token -> site.ownPage("/api/public/retractations/" + token + "/page"));
  }
}
