package fr.livrestaka.application.shared.outbox;

import fr.livrestaka.application.shared.Upkeep;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Forgets deliveries that nobody asks about any more. */
public final class OutboxUpkeep implements Upkeep {
  private static final Duration DONE_KEPT = Duration.ofDays(30);
  private static final Duration PARKED_KEPT = Duration.ofDays(90);

  private final OutboxQueue queue;
  private final InstantSource clock;

  public OutboxUpkeep(OutboxQueue queue, InstantSource clock) {
    this.queue = queue;
    this.clock = clock;
  }

  @Override
  public void tidy() {
    Instant now = clock.instant();
    queue.purgeCompletedBefore(now.minus(DONE_KEPT));
    queue.purgeParkedBefore(now.minus(PARKED_KEPT));
  }
}
