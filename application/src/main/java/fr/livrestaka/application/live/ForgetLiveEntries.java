package fr.livrestaka.application.live;

import fr.livrestaka.application.live.port.LiveLog;
import fr.livrestaka.application.live.port.LiveTickets;
import fr.livrestaka.application.shared.Upkeep;
import fr.livrestaka.application.shared.port.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.IntSupplier;

/** Forgets what streams were told a week ago, and tickets that nobody used. */
@Singleton
public class ForgetLiveEntries implements Upkeep {
  /** How long somebody can be away and still get all that was missed. */
  static final Duration KEPT = Duration.ofDays(7);

  private static final int PORTION = 1000;

  private final LiveLog log;
  private final LiveTickets tickets;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ForgetLiveEntries(
      LiveLog log, LiveTickets tickets, Transactions transactions, InstantSource clock) {
    this.log = log;
    this.tickets = tickets;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void tidy() {
    Instant now = clock.instant();
    inPortions(() -> log.forgetBefore(now.minus(KEPT), PORTION));
    inPortions(() -> tickets.forgetExpired(now, PORTION));
  }

  private void inPortions(IntSupplier work) {
    int portion;
    do {
      portion = transactions.write(work::getAsInt);
    } while (portion == PORTION);
  }
}
