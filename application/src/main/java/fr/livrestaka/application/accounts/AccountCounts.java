package fr.livrestaka.application.accounts;

/**
 * How many accounts there are, but for erased ones (contract B 8.1).
 *
 * @param recent made in the last 30 days
 */
public record AccountCounts(long total, long active, long admins, long recent) {
  public long inactive() {
    return total - active;
  }

  /** Authors and correctors. */
  public long users() {
    return total - admins;
  }
}
