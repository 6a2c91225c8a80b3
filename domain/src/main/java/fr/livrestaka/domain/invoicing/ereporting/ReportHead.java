package fr.livrestaka.domain.invoicing.ereporting;

import java.time.Instant;

/**
 * Who sends a report for whom, and when.
 *
 * @param id the report's (TT-1): at most 50 letters, digits and hyphens, unique for the seller
 * @param platform who sends it to the State
 * @param siren nine digits of the seller
 * @param seller the seller's name
 */
public record ReportHead(
    String id, ReportType type, Instant issuedAt, Platform platform, String siren, String seller) {
  /**
   * An approved platform.
   *
   * @param id four characters
   */
  public record Platform(String id, String name) {}
}
