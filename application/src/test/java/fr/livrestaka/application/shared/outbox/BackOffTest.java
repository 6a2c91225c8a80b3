package fr.livrestaka.application.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BackOffTest {
  private final Random random = new Random(20260302);

  @Test
  void doublesUpToAnHourGiveOrTakeAFifth() {
    for (int attempt = 1; attempt <= 100; attempt++) {
      long middle = Math.min(2_000L << Math.min(attempt - 1, 20), 3_600_000L);
      assertThat(BackOff.after(attempt, id()))
          .isBetween(Duration.ofMillis(middle * 8 / 10), Duration.ofMillis(middle * 12 / 10));
    }
  }

  @Test
  void isTheSameForTheSameDeliveryAndSpreadOverManyOthers() {
    Set<Duration> delays = new HashSet<>();
    for (int i = 0; i < 2000; i++) {
      String id = id();
      delays.add(BackOff.after(5, id));
      assertThat(BackOff.after(5, id)).isEqualTo(BackOff.after(5, id));
    }
    assertThat(delays).hasSize(41);
  }

  private String id() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }
}
