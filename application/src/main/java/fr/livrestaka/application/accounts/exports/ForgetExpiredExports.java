package fr.livrestaka.application.accounts.exports;

import fr.livrestaka.application.accounts.port.ExportLinks;
import fr.livrestaka.application.shared.Upkeep;
import fr.livrestaka.application.shared.port.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Removes links to exports that lead nowhere any more. */
@Singleton
public class ForgetExpiredExports implements Upkeep {
  private final ExportLinks links;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ForgetExpiredExports(ExportLinks links, Transactions transactions, InstantSource clock) {
    this.links = links;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void tidy() {
    transactions.writing(() -> links.removeExpired(clock.instant()));
  }
}
