package fr.livrestaka.persistence.shared;

import fr.livrestaka.application.shared.port.SeedLedger;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Table {@code seed_marks}. */
@Singleton
final class SqlSeedLedger implements SeedLedger {
  private final SeedMarkRows rows;

  SqlSeedLedger(SeedMarkRows rows) {
    this.rows = rows;
  }

  @Override
  public boolean claim(String seed, Instant at) {
    return rows.addUnlessThere(seed, at) == 1;
  }

  @Override
  public boolean isDatabaseEmpty() {
    return rows.countFilledTables() == 0;
  }

  @Override
  public boolean hasAdmin() {
    return rows.anAdmin().isPresent();
  }
}
