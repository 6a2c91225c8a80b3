package fr.livrestaka.application.accounts.port;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.ClientStanding;

/** Counts a client's orders. */
public interface ClientStandings {
  ClientStanding of(AccountId client);
}
