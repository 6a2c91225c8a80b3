package fr.livrestaka.application.live;

import fr.livrestaka.application.live.port.LiveLog;
import fr.livrestaka.application.shared.port.LiveFeed;
import java.time.Instant;

class InMemoryLiveTest extends LiveLogContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

  private final InMemoryLive live = new InMemoryLive(() -> NOON);

  @Override
  protected LiveLog log() {
    return live;
  }

  @Override
  protected LiveFeed feed() {
    return live;
  }

  @Override
  protected void inTransaction(Runnable work) {
    work.run();
  }

  @Override
  protected Instant now() {
    return NOON;
  }
}
