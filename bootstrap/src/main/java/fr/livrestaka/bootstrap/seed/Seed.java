package fr.livrestaka.bootstrap.seed;

import fr.livrestaka.application.content.KeepPageVersions;
import fr.livrestaka.application.shared.port.SeedLedger;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.bootstrap.console.Console;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Fills an empty database at the first start, and gives an administrator to one that has none. Runs
 * after the migrations and before the server answers. Adds only, once in the life of a database:
 * what people edit or delete later stays so. Each start keeps what the published pages show, where
 * no version says so yet. Several instances may start at the same time.
 */
@Singleton
public final class Seed {
  private static final String FIRST_START = "first-start";

  private final SeedLedger ledger;
  private final Transactions transactions;
  private final InstantSource clock;
  private final SeedTariffs tariffs;
  private final SeedFaq faq;
  private final SeedPages pages;
  private final KeepPageVersions versions;
  private final SeedAdmin admin;
  private final SeedTestUser testUser;

  Seed(
      SeedLedger ledger,
      Transactions transactions,
      InstantSource clock,
      SeedTariffs tariffs,
      SeedFaq faq,
      SeedPages pages,
      KeepPageVersions versions,
      SeedAdmin admin,
      SeedTestUser testUser) {
    this.ledger = ledger;
    this.transactions = transactions;
    this.clock = clock;
    this.tariffs = tariffs;
    this.faq = faq;
    this.pages = pages;
    this.versions = versions;
    this.admin = admin;
    this.testUser = testUser;
  }

  public void run() {
    Instant now = clock.instant();
    Optional<NewAccount> user = transactions.write(() -> fillIfEmpty(now));
    transactions.writing(() -> versions.keepAll(now));
    admin.sow(now).map(NewAccount::announcement).ifPresent(Console::say);
    user.map(NewAccount::announcement).ifPresent(Console::say);
  }

  private Optional<NewAccount> fillIfEmpty(Instant now) {
    if (!ledger.claim(FIRST_START, now) || !ledger.isDatabaseEmpty()) return Optional.empty();
    tariffs.sow(now);
    faq.sow(now);
    pages.sow(now);
    return testUser.sow(now);
  }
}
