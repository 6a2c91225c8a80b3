package fr.livrestaka.bootstrap.upkeep;

import fr.livrestaka.application.shared.StoreUnavailable;
import fr.livrestaka.application.shared.Upkeep;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does the {@link Upkeep} at the start and every ten minutes, in a thread of its own: a payment
 * service that does not answer delays no mail.
 */
@Singleton
public final class UpkeepSchedule implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(UpkeepSchedule.class);
  private static final Duration PAUSE = Duration.ofMinutes(10);
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final List<Upkeep> upkeep;
  private final Schedule schedule = new Schedule("upkeep", GRACE);

  UpkeepSchedule(List<Upkeep> upkeep) {
    this.upkeep = List.copyOf(upkeep);
  }

  public void start() {
    schedule.repeat(Duration.ZERO, PAUSE, () -> upkeep.forEach(this::tidied));
  }

  private void tidied(Upkeep work) {
    if (schedule.isClosed()) return;
    String name = work.getClass().getSimpleName();
    try {
      work.tidy();
    } catch (StoreUnavailable e) {
      LOG.warn("{} waits: the database cannot be reached", name);
    } catch (RuntimeException | Error e) {
      LOG.error("{} failed; it is tried again in {} minutes", name, PAUSE.toMinutes(), e);
    }
  }

  /** Lets the work under way end. */
  @Override
  public void close() {
    schedule.close();
  }
}
