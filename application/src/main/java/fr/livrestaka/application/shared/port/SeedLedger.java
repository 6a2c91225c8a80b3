package fr.livrestaka.application.shared.port;

import java.time.Instant;

/** Tells the first start on a database from all later ones, whatever people did to it since. */
public interface SeedLedger {
  /**
   * Takes the right to sow, within the open transaction; waits while another instance holds it.
   *
   * @return false where that seed was sown, or declined, before
   */
  boolean claim(String seed, Instant at);

  /** Whether there are no accounts, tariffs, questions or pages. */
  boolean isDatabaseEmpty();

  /** Whether there is an administrator, active or not. */
  boolean hasAdmin();
}
