package fr.livrestaka.bootstrap.seed;

import fr.livrestaka.bootstrap.config.Settings;
import fr.livrestaka.bootstrap.seed.SeedAccounts.Person;
import fr.livrestaka.domain.accounts.Role;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Adds a client to try the program with, in development mode only. */
@Singleton
final class SeedTestUser {
  private static final Person USER = new Person("User", "Test", "usertest@test.com", Role.USER);

  private final Settings settings;
  private final SeedAccounts accounts;

  SeedTestUser(Settings settings, SeedAccounts accounts) {
    this.settings = settings;
    this.accounts = accounts;
  }

  Optional<NewAccount> sow(Instant now) {
    if (!settings.development()) return Optional.empty();
    String password = GeneratedPassword.next();
    accounts.add(USER, password, now);
    return Optional.of(new NewAccount("Test user", USER.email(), Optional.of(password)));
  }
}
