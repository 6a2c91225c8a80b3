package fr.livrestaka.bootstrap.seed;

import fr.livrestaka.application.shared.port.SeedLedger;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.bootstrap.config.Settings;
import fr.livrestaka.bootstrap.seed.SeedAccounts.Person;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.accounts.refusals.EmailTaken;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives an administrator to a database that has none, active or not. */
@Singleton
final class SeedAdmin {
  private static final Logger LOG = LoggerFactory.getLogger(SeedAdmin.class);

  private final Settings settings;
  private final SeedLedger ledger;
  private final SeedAccounts accounts;
  private final Transactions transactions;

  SeedAdmin(
      Settings settings, SeedLedger ledger, SeedAccounts accounts, Transactions transactions) {
    this.settings = settings;
    this.ledger = ledger;
    this.accounts = accounts;
    this.transactions = transactions;
  }

  Optional<NewAccount> sow(Instant now) {
    try {
      return transactions.write(() -> ledger.hasAdmin() ? Optional.empty() : add(now));
    } catch (EmailTaken e) {
      warnUnlessAnotherInstanceDidIt();
      return Optional.empty();
    }
  }

  private Optional<NewAccount> add(Instant now) {
    String email = settings.mail().adminEmail();
    Optional<String> made =
        settings.adminPassword().isPresent()
            ? Optional.empty()
            : Optional.of(GeneratedPassword.next());
    String password = settings.adminPassword().or(() -> made).orElseThrow();
    accounts.add(new Person("Admin", "Staka", email, Role.ADMIN), password, now);
    return Optional.of(new NewAccount("Administrator", email, made));
  }

  private void warnUnlessAnotherInstanceDidIt() {
    if (transactions.read(ledger::hasAdmin)) return;
    LOG.warn("No administrator was made: ADMIN_EMAIL is the address of another account");
  }
}
