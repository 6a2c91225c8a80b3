package fr.livrestaka.domain.accounts;

/**
 * What a client has done with us so far (contract A §2.2).
 *
 * @param totalProjects all own orders
 * @param completedProjects those that are finished
 */
public record ClientStanding(int totalProjects, int completedProjects) {
  private static final int VIP_FROM = 10;

  /** A client of long standing: ten finished orders or more. */
  public boolean isVip() {
    return completedProjects >= VIP_FROM;
  }
}
