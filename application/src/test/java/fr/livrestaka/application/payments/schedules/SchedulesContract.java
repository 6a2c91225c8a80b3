package fr.livrestaka.application.payments.schedules;

import fr.livrestaka.application.payments.schedules.Crashes.Crash;
import fr.livrestaka.domain.pricing.TariffId;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * However events come and wherever the program dies, each that was paid is paid once in the end.
 * More schedules by {@code -Dstaka.schedules=…}, others by {@code -Dstaka.schedules.seed=…}.
 */
public abstract class SchedulesContract {
  private static final long FIRST_SEED = Long.getLong("staka.schedules.seed", 20_260_302L);

  /** Where nobody asks for a number, on a machine that has much else to do. */
  private static final Duration LONGEST = Duration.ofSeconds(40);

  /** A store for one schedule, and a tariff on sale in it. */
  public record Fresh(Store store, TariffId tariff) {}

  protected abstract Fresh fresh();

  /** How many schedules run where nobody asks for more. */
  protected abstract int usually();

  /** How the program dies inside a transaction. */
  protected void kill(Store store) {
    throw new Crash();
  }

  @Test
  void endAsStripeHasIt() {
    Optional<Integer> asked = Optional.ofNullable(Integer.getInteger("staka.schedules"));
    int schedules = asked.orElse(usually());
    long end = System.nanoTime() + LONGEST.toNanos();
    int crashes = 0;
    int done = 0;
    while (done < schedules && (asked.isPresent() || System.nanoTime() < end)) {
      crashes += run(FIRST_SEED + done++);
    }
    System.out.printf("%d schedules from seed %d with %d crashes%n", done, FIRST_SEED, crashes);
  }

  private int run(long seed) {
    Fresh fresh = fresh();
    Crashes crashes = new Crashes(() -> kill(fresh.store()));
    World world = new World(fresh.store(), crashes, seed);
    Schedule schedule = new Schedule(world, fresh.tariff());
    try {
      schedule.run();
      new Outcome(world, schedule.buyers).check();
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("schedule of seed " + seed + "\n" + schedule.story(), e);
    }
    return crashes.happened();
  }

  /** All that there is to tell comes at once, by many connections; for stores that can take it. */
  protected final void atOnce(long seed) throws Exception {
    Fresh fresh = fresh();
    World world = new World(fresh.store(), new Crashes(() -> {}), seed);
    Burst burst = new Burst(world, new Buyers(world, fresh.tariff()));
    burst.run();
  }
}
