package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.port.Estimates;
import fr.livrestaka.application.shared.Upkeep;
import fr.livrestaka.application.shared.port.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Writes down which estimates were not answered in time; they count as expired before that. */
@Singleton
public class ExpireEstimates implements Upkeep {
  private final Estimates estimates;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ExpireEstimates(Estimates estimates, Transactions transactions, InstantSource clock) {
    this.estimates = estimates;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void tidy() {
    transactions.writing(() -> estimates.expire(clock.instant()));
  }
}
