package fr.livrestaka.bootstrap.upkeep;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ScheduleTest {
  private static final Duration SHORT = Duration.ofMillis(5);

  private final Schedule schedule = new Schedule("test", Duration.ofSeconds(50));
  private final AtomicInteger runs = new AtomicInteger();

  @Test
  void workIsRepeatedUntilTheStop() {
    schedule.repeat(Duration.ZERO, SHORT, runs::incrementAndGet);
    await().until(() -> runs.get() > 2);

    schedule.close();
    int atTheStop = runs.get();
    await().during(SHORT.multipliedBy(20)).until(() -> runs.get() == atTheStop);
  }

  @Test
  void theStopWaitsForTheRunUnderWay() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    schedule.repeat(
        Duration.ZERO,
        SHORT,
        () -> {
          begun.countDown();
          await().until(() -> mayEnd.getCount() == 0);
          runs.incrementAndGet();
        });
    begun.await();

    CompletableFuture<Void> stop = CompletableFuture.runAsync(schedule::close);
    await().until(schedule::isClosed);
    assertThat(stop).isNotDone();
    mayEnd.countDown();
    stop.get(50, SECONDS);
    assertThat(runs).hasValue(1);
  }

  @Test
  void theStopRunsOnceMoreWhatIsLeft() {
    schedule.repeat(Duration.ofHours(1), Duration.ofHours(1), runs::incrementAndGet);

    schedule.closeAfter(runs::incrementAndGet);
    schedule.closeAfter(runs::incrementAndGet);
    assertThat(runs).hasValue(1);
  }

  @Test
  void aStopBeforeTheFirstRunDoesNotWait() {
    schedule.repeat(Duration.ofHours(1), Duration.ofHours(1), runs::incrementAndGet);

    schedule.close();
    assertThat(runs).hasValue(0);
  }
}
