package fr.livrestaka.application.statistics;

import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.application.statistics.port.AnnualStandings;
import fr.livrestaka.domain.statistics.AnnualStanding;
import fr.livrestaka.domain.statistics.Period;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Shows people what they spent in a year (contract B 7.1). */
@Singleton
public class ShowAnnualStanding {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9000;

  private final AnnualStandings standings;
  private final Transactions transactions;

  @Inject
  public ShowAnnualStanding(AnnualStandings standings, Transactions transactions) {
    this.standings = standings;
    this.transactions = transactions;
  }

  /**
   * @param year 0 to 9999, in the time of Paris
   */
  public AnnualStanding of(Caller caller, int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) return AnnualStanding.NOTHING;
    return transactions.read(() -> standings.of(caller.id(), Period.ofYear(year)));
  }
}
