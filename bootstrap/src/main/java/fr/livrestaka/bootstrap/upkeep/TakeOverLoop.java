package fr.livrestaka.bootstrap.upkeep;

import fr.livrestaka.application.messaging.takeover.PlaceFormerMessages;
import fr.livrestaka.application.messaging.takeover.TakeOverMessages;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes over the former service's messages in a thread of its own, while the program serves. */
@Singleton
public final class TakeOverLoop implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TakeOverLoop.class);
  private static final Duration TOLD_EVERY = Duration.ofSeconds(15);
  private static final int AGAIN_SECONDS = 10;
  private static final int STOP_MILLIS = 10_000;

  private final TakeOverMessages takeOver;
  private final PlaceFormerMessages placeFormer;
  private final InstantSource clock;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread thread = Thread.ofPlatform().name("take-over").unstarted(this::loop);

  TakeOverLoop(TakeOverMessages takeOver, PlaceFormerMessages placeFormer, InstantSource clock) {
    this.takeOver = takeOver;
    this.placeFormer = placeFormer;
    this.clock = clock;
  }

  /** To be called before anybody is served; what takes time begins with {@link #start}. */
  public void prepare() {
    takeOver.begin();
  }

  public void start() {
    thread.start();
  }

  private void loop() {
    Instant began = clock.instant();
    try {
      walk(began);
      if (stopped.getCount() == 0) return;
      placeFormer.tidy();
      LOG.info(
          "All {} messages have their threads, after {} s",
          takeOver.looked(),
          Duration.between(began, clock.instant()).toSeconds());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.error("Messages without a thread are looked for again later", e);
    }
  }

  private void walk(Instant began) throws InterruptedException {
    Instant told = began;
    while (takeOver.isRunning() && stopped.getCount() > 0) {
      try {
        takeOver.step();
      } catch (RuntimeException e) {
        LOG.warn("Messages are taken over in {} s again: {}", AGAIN_SECONDS, e.toString());
        if (stopped.await(AGAIN_SECONDS, TimeUnit.SECONDS)) return;
      }
      Instant now = clock.instant();
      if (Duration.between(told, now).compareTo(TOLD_EVERY) < 0) continue;
      told = now;
      takeOver
          .reached()
          .ifPresent(
              since ->
                  LOG.info(
                      "Taking over messages: {} looked at, all since {} have their threads",
                      takeOver.looked(),
                      since));
    }
  }

  /** Lets the portion under way end. */
  @Override
  public void close() {
    stopped.countDown();
    try {
      thread.join(STOP_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
