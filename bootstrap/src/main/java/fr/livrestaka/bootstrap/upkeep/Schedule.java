package fr.livrestaka.bootstrap.upkeep;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A thread of its own that repeats work, by the scheduler of the JDK. Nothing runs before {@link
 * #repeat}, so that a program that serves nobody does none of it; and a stop waits for the run
 * under way (decisions 30 and 39).
 */
public final class Schedule implements AutoCloseable {
  private final ScheduledExecutorService scheduler;
  private final Duration grace;

  /**
   * @param thread name of the thread
   * @param grace how long a stop waits for the run under way
   */
  public Schedule(String thread, Duration grace) {
    this.scheduler =
        Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name(thread).factory());
    this.grace = grace;
  }

  /**
   * @param first from now to the first run
   * @param pause from the end of a run to the next
   * @param work must catch what it throws: else it is not repeated
   */
  public void repeat(Duration first, Duration pause, Runnable work) {
    var _ =
        scheduler.scheduleWithFixedDelay(
            work, first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Whether the run under way should end before its time. */
  public boolean isClosed() {
    return scheduler.isShutdown();
  }

  /**
   * Like {@link #close}, after one more run; a second call does nothing.
   *
   * @param last what is run once more
   */
  public void closeAfter(Runnable last) {
    if (!isClosed()) scheduler.execute(last);
    close();
  }

  /** Starts no further run, and lets the one under way end, for as long as the grace. */
  @Override
  public void close() {
    scheduler.shutdown();
    try {
      scheduler.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
