package fr.livrestaka.application.shared;

import fr.livrestaka.application.shared.port.SeedLedger;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A ledger of a database that is empty but for its marks. */
public final class InMemorySeedLedger implements SeedLedger {
  private final Set<String> claimed = ConcurrentHashMap.newKeySet();

  @Override
  public boolean claim(String seed, Instant at) {
    return claimed.add(seed);
  }

  @Override
  public boolean isDatabaseEmpty() {
    return true;
  }

  @Override
  public boolean hasAdmin() {
    return false;
  }
}
