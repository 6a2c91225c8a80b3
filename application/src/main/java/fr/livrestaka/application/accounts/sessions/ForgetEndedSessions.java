package fr.livrestaka.application.accounts.sessions;

import fr.livrestaka.application.accounts.port.EndedSessions;
import fr.livrestaka.application.shared.Upkeep;
import fr.livrestaka.application.shared.port.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/** Forgets ended sessions that would have died of age by now. */
@Singleton
public class ForgetEndedSessions implements Upkeep {
  private static final int PORTION = 1000;

  private final EndedSessions ended;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ForgetEndedSessions(EndedSessions ended, Transactions transactions, InstantSource clock) {
    this.ended = ended;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void tidy() {
    Instant now = clock.instant();
    int portion;
    do {
      portion = transactions.write(() -> ended.forgetThoseBefore(now, PORTION));
    } while (portion == PORTION);
  }
}
