package fr.livrestaka.application.orders;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderStatus;
import java.time.Instant;
import java.util.Optional;

/**
 * Which orders the team wants to see (contract B 3.1); an empty criterion matches all.
 *
 * @param search part of the order's id or title, or of the client's address, in any case; {@code %}
 *     and {@code _} stand for themselves
 * @param corrector who is in charge of somebody else's order
 * @param from placed then or later
 * @param to placed then or earlier
 */
public record OrderFilter(
    Optional<String> search,
    Optional<OrderStatus> statut,
    Optional<AccountId> client,
    Optional<AccountId> corrector,
    Optional<Instant> from,
    Optional<Instant> to) {

  /** The orders that a corrector is in charge of. */
  public static OrderFilter inChargeOf(AccountId corrector, Optional<OrderStatus> statut) {
    return new OrderFilter(
        Optional.empty(),
        statut,
        Optional.empty(),
        Optional.of(corrector),
        Optional.empty(),
        Optional.empty());
  }
}
