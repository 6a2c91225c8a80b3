package fr.livrestaka.rest.accounts;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** An account in short: U-short of contract A 0.5, and what B 8.6 answers. */
@Serdeable
record ShortUser(
    String id,
    String prenom,
    String nom,
    String email,
    Role role,
    boolean isActive,
    Instant createdAt,
    Instant updatedAt) {

  static ShortUser of(Account account) {
    return new ShortUser(
        account.id().value(),
        account.prenom(),
        account.nom(),
        account.email(),
        account.role(),
        account.isActive(),
        account.createdAt(),
        account.updatedAt());
  }
}
