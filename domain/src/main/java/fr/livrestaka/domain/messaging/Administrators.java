package fr.livrestaka.domain.messaging;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.refusals.NoAdministrator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * All accounts of administrators, and which of them receives what is written to the team (contract
 * C R2).
 */
public record Administrators(List<Administrator> all) {
  private static final Comparator<Administrator> OLDEST_FIRST =
      Comparator.comparing(Administrator::since)
          .thenComparing(administrator -> administrator.id().value());

  public Administrators {
    all = List.copyOf(all);
  }

  /**
   * One administrator.
   *
   * @param since when the account was made
   */
  public record Administrator(AccountId id, boolean isActive, Instant since) {}

  /**
   * Who receives what is written to the team: the oldest of the active administrators.
   *
   * @throws NoAdministrator where none is active
   */
  public AccountId reference() {
    return all.stream()
        .filter(Administrator::isActive)
        .min(OLDEST_FIRST)
        .map(Administrator::id)
        .orElseThrow(NoAdministrator::new);
  }

  boolean include(AccountId account) {
    return all.stream().anyMatch(administrator -> administrator.id().equals(account));
  }

  boolean includeActive(AccountId account) {
    return all.stream()
        .anyMatch(administrator -> administrator.isActive() && administrator.id().equals(account));
  }
}
