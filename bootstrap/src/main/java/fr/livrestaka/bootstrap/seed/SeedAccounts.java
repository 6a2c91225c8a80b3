package fr.livrestaka.bootstrap.seed;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.PasswordHasher;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Adds the accounts of the first start. */
@Singleton
final class SeedAccounts {
  private final Accounts accounts;
  private final PasswordHasher hasher;
  private final IdGenerator ids;

  SeedAccounts(Accounts accounts, PasswordHasher hasher, IdGenerator ids) {
    this.accounts = accounts;
    this.hasher = hasher;
    this.ids = ids;
  }

  /** Who an account is for. */
  record Person(String prenom, String nom, String email, Role role) {}

  /**
   * @throws fr.livrestaka.domain.accounts.refusals.EmailTaken where there is an account of that
   *     address
   */
  void add(Person person, String password, Instant now) {
    accounts.add(
        new Account(
            new AccountId(ids.next()),
            person.prenom(),
            person.nom(),
            person.email(),
            hasher.hash(password),
            person.role(),
            true,
            now,
            now,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false));
  }
}
