package fr.livrestaka.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.shared.port.SeedLedger;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link SeedLedger} does. */
public abstract class SeedLedgerContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  protected abstract SeedLedger ledger();

  protected abstract void inTransaction(Runnable work);

  @Test
  void aSeedIsClaimedOnce() {
    String seed = UUID.randomUUID().toString();
    inTransaction(() -> assertThat(ledger().claim(seed, NOON)).isTrue());
    inTransaction(() -> assertThat(ledger().claim(seed, NOON.plusSeconds(1))).isFalse());
    inTransaction(() -> assertThat(ledger().claim(seed + "b", NOON)).isTrue());
  }
}
