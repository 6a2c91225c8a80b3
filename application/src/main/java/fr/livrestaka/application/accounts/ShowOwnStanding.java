package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.ClientStandings;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.ClientStanding;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Tells people how many orders they have and had finished (contract A §2.2). */
@Singleton
public final class ShowOwnStanding {
  private final ClientStandings standings;
  private final Transactions transactions;

  @Inject
  public ShowOwnStanding(ClientStandings standings, Transactions transactions) {
    this.standings = standings;
    this.transactions = transactions;
  }

  public ClientStanding of(Caller caller) {
    return transactions.read(() -> standings.of(caller.id()));
  }
}
