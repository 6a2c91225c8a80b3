package fr.livrestaka.application.payments.schedules;

import fr.livrestaka.application.payments.schedules.Crashes.Crash;
import fr.livrestaka.domain.pricing.TariffId;
import org.junit.jupiter.api.Test;

/**
 * However events come and wherever the program dies, each that was paid is paid once in the end.
 * More schedules by {@code -Dstaka.schedules=…}, others by {@code -Dstaka.schedules.seed=…}.
 */
public abstract class SchedulesContract {
  private static final long FIRST_SEED = Long.getLong("staka.schedules.seed", 20_260_302L);

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
    int schedules = Integer.getInteger("staka.schedules", usually());
    int crashes = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + schedules; seed++) crashes += run(seed);
    System.out.printf(
        "%d schedules from seed %d with %d crashes%n", schedules, FIRST_SEED, crashes);
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
}
