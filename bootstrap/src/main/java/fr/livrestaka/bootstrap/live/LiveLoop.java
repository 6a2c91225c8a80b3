package fr.livrestaka.bootstrap.live;

import fr.livrestaka.application.live.LiveHub;
import fr.livrestaka.application.shared.StoreUnavailable;
import fr.livrestaka.bootstrap.upkeep.Schedule;
import fr.livrestaka.persistence.live.LiveEntriesTold;
import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets those who listen hear what happened: at once where this program has committed it, twice a
 * second otherwise; and gives every stream a sign of life.
 */
@Singleton
public final class LiveLoop implements ApplicationEventListener<LiveEntriesTold>, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LiveLoop.class);
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration BEAT = Duration.ofSeconds(20);
  private static final Duration GRACE = Duration.ofSeconds(1);

  private final LiveHub hub;
  private final Semaphore news = new Semaphore(0);
  private final Thread looking = Thread.ofPlatform().name("live").unstarted(this::look);
  private final Schedule beats = new Schedule("live-beat", Duration.ZERO);
  private volatile boolean stopped;

  LiveLoop(LiveHub hub) {
    this.hub = hub;
  }

  public void start() {
    looking.start();
    beats.repeat(BEAT, BEAT, () -> guarded(hub::beat));
  }

  @Override
  public void onApplicationEvent(LiveEntriesTold told) {
    news.release();
  }

  private void look() {
    try {
      while (!stopped) {
        guarded(hub::handOn);
        if (news.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) news.drainPermits();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void guarded(Runnable work) {
    try {
      work.run();
    } catch (StoreUnavailable e) {
      LOG.warn("Those who listen wait: the database cannot be reached");
    } catch (RuntimeException | Error e) {
      LOG.error("The streams stumbled and go on", e);
    }
  }

  /** Their owners come back to another program, or to this one when it is there again. */
  public void endStreams() {
    hub.close();
  }

  @Override
  public void close() {
    stopped = true;
    hub.close();
    beats.close();
    news.release();
    try {
      looking.join(GRACE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
