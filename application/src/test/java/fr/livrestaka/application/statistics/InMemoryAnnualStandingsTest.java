package fr.livrestaka.application.statistics;

import fr.livrestaka.application.statistics.port.AnnualStandings;
import fr.livrestaka.domain.accounts.AccountId;
import java.util.UUID;

class InMemoryAnnualStandingsTest extends AnnualStandingsContract {
  private final InMemoryAnnualStandings standings = new InMemoryAnnualStandings();

  @Override
  protected AnnualStandings standings() {
    return standings;
  }

  @Override
  protected AccountId client() {
    return new AccountId(UUID.randomUUID().toString());
  }

  @Override
  protected void order(AccountId client, Paid... payments) {
    standings.add(client, payments);
  }

  @Override
  protected void formerOrder(AccountId client, Paid payment) {
    order(client, payment);
  }

  @Override
  protected void inTransaction(Runnable work) {
    work.run();
  }
}
