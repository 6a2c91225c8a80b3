package fr.livrestaka.application.statistics.port;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.statistics.AnnualStanding;
import fr.livrestaka.domain.statistics.Period;

/** Counts what a client spent. */
public interface AnnualStandings {
  AnnualStanding of(AccountId client, Period year);
}
