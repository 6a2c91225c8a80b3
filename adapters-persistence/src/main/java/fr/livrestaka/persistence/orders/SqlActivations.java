package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.orders.port.Activations;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.guests.Activation;
import fr.livrestaka.domain.orders.guests.ActivationToken;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Activation links in MySQL. */
@Singleton
final class SqlActivations implements Activations {
  private final ActivationRows rows;

  SqlActivations(ActivationRows rows) {
    this.rows = rows;
  }

  @Override
  public boolean issue(
      GuestOrderId guestOrder, ActivationToken token, Instant requestedAt, Instant sentAt) {
    Instant expiryOfOlder = requestedAt.plus(Activation.LIFE);
    Instant expiresAt = sentAt.plus(Activation.LIFE);
    return rows.issue(guestOrder.value(), token.stored(), expiryOfOlder, expiresAt) > 0;
  }

  @Override
  public Optional<Activation> find(ActivationToken token) {
    return rows.find(token.stored(), token.storedByFormerService())
        .map(ActivationRow::toActivation);
  }

  @Override
  public Optional<Activation> take(ActivationToken token) {
    Optional<ActivationRow> found = rows.lock(token.stored(), token.storedByFormerService());
    found.ifPresent(link -> rows.use(link.id()));
    return found.map(ActivationRow::toActivation);
  }

  @Override
  public Optional<Activation> unused(String email, AccountId account) {
    return rows.lockUnused(email, account.value()).map(ActivationRow::toActivation);
  }
}
