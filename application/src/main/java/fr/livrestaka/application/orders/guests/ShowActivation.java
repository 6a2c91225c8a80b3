package fr.livrestaka.application.orders.guests;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.orders.port.Activations;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.orders.guests.Activation;
import fr.livrestaka.domain.orders.guests.ActivationToken;
import fr.livrestaka.domain.orders.refusals.ActivationRefused;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/** Looks at an activation link without using it up (contract A 3.6). */
@Singleton
public class ShowActivation {
  private final Activations activations;
  private final Accounts accounts;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ShowActivation(
      Activations activations, Accounts accounts, Transactions transactions, InstantSource clock) {
    this.activations = activations;
    this.accounts = accounts;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** A valid link and the account that it opens. */
  public record Link(Account account, Instant expiresAt) {}

  /**
   * @throws ActivationRefused the link is unknown, used or expired, or the account is gone or was
   *     closed by its owner
   */
  public Link of(String token) {
    ActivationToken asked = new ActivationToken(token);
    return transactions.readCurrent(() -> link(asked));
  }

  private Link link(ActivationToken token) {
    Activation found =
        activations
            .find(token)
            .filter(link -> !link.isExpired(clock.instant()))
            .orElseThrow(ActivationRefused::badLink);
    Account account = accounts.find(found.account()).orElseThrow(ActivationRefused::accountGone);
    if (!account.isActive() && !account.awaitsActivation()) throw ActivationRefused.badLink();
    return new Link(account, found.expiresAt());
  }
}
