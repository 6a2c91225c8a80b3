package fr.livrestaka.bootstrap.upkeep;

import fr.livrestaka.application.accounts.sessions.AccessTraces;
import fr.livrestaka.application.shared.StoreUnavailable;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the {@link AccessTraces} every few seconds, and what is left when the program stops. */
@Singleton
public final class TraceSchedule implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TraceSchedule.class);
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final Duration GRACE = Duration.ofSeconds(5);

  private final AccessTraces traces;
  private final Schedule schedule = new Schedule("upkeep-traces", GRACE);

  TraceSchedule(AccessTraces traces) {
    this.traces = traces;
  }

  public void start() {
    schedule.repeat(PAUSE, PAUSE, this::keep);
  }

  private void keep() {
    try {
      traces.keep();
    } catch (StoreUnavailable e) {
      LOG.warn("Traces of sign-ins wait: the database cannot be reached");
    } catch (RuntimeException e) {
      LOG.error("Traces of sign-ins could not be kept; it is tried again", e);
    }
  }

  /** Keeps what has come since the last run. */
  @Override
  public void close() {
    schedule.closeAfter(this::keep);
  }
}
