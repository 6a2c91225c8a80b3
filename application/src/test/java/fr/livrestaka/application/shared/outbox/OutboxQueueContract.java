package fr.livrestaka.application.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.shared.outbox.OutboxQueue.Claimed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link OutboxQueue} does. */
public abstract class OutboxQueueContract {
  protected static final Instant NOW = Instant.parse("2001-03-02T09:15:00.123Z");
  protected static final Duration LEASE = Duration.ofMinutes(5);

  /** Nothing is due in it but what {@link #waiting} puts there. */
  protected abstract OutboxQueue queue();

  /** Puts a delivery of a {@code Happened} to {@code test.none} and returns its id. */
  protected abstract String waiting(Instant due);

  protected abstract String status(String id);

  @Test
  void aClaimedDeliveryIsNobodyElsesUntilItsLeaseEnds() {
    String id = waiting(NOW);
    assertThat(queue().claim(10, NOW, LEASE)).extracting(Claimed::id).containsExactly(id);
    assertThat(queue().claim(10, NOW, LEASE)).isEmpty();
    List<Claimed> again = queue().claim(10, NOW.plus(LEASE), LEASE);
    assertThat(again).extracting(Claimed::attempt).containsExactly(2);
    assertThat(again.get(0).occurredAt()).isEqualTo(NOW);
    assertThat(again.get(0).eventType()).isEqualTo("Happened");
    assertThat(again.get(0).listener()).isEqualTo("test.none");
  }

  @Test
  void theEldestIsClaimedFirst() {
    String later = waiting(NOW);
    String eldest = waiting(NOW.minusMillis(1));
    waiting(NOW.plusMillis(1));
    assertThat(queue().claim(1, NOW, LEASE)).extracting(Claimed::id).containsExactly(eldest);
    assertThat(queue().claim(9, NOW, LEASE)).extracting(Claimed::id).containsExactly(later);
  }

  @Test
  void whatIsDoneIsPurgedInTime() {
    String id = waiting(NOW);
    assertThat(queue().complete(claimed(NOW), NOW)).isTrue();
    assertThat(queue().claim(10, NOW.plus(LEASE), LEASE)).isEmpty();
    queue().purgeCompletedBefore(NOW);
    assertThat(status(id)).isEqualTo("DONE");
    assertThat(queue().purgeCompletedBefore(NOW.plusMillis(1))).isEqualTo(1);
  }

  @Test
  void whatIsParkedWaitsAndIsPurgedInTime() {
    String id = waiting(NOW);
    assertThat(queue().park(claimed(NOW), "gone")).isTrue();
    assertThat(queue().claim(10, NOW.plus(LEASE), LEASE)).isEmpty();
    queue().purgeCompletedBefore(NOW.plus(LEASE).plusMillis(1));
    queue().purgeParkedBefore(NOW.plus(LEASE));
    assertThat(status(id)).isEqualTo("PARKED");
    assertThat(queue().purgeParkedBefore(NOW.plus(LEASE).plusMillis(1))).isEqualTo(1);
  }

  @Test
  void whatIsPostponedComesBack() {
    String id = waiting(NOW);
    assertThat(queue().postpone(claimed(NOW), NOW.plusSeconds(9), "away")).isTrue();
    assertThat(queue().claim(1, NOW.plusSeconds(8), LEASE)).isEmpty();
    assertThat(claimed(NOW.plusSeconds(9)).id()).isEqualTo(id);
  }

  @Test
  void whoHasLostTheLeaseIsNotHeard() {
    String id = waiting(NOW);
    Claimed slow = claimed(NOW);
    Claimed next = claimed(NOW.plus(LEASE));
    assertThat(queue().complete(slow, NOW)).isFalse();
    assertThat(queue().postpone(slow, NOW, "late")).isFalse();
    assertThat(queue().park(slow, "late")).isFalse();
    assertThat(status(id)).isEqualTo("PENDING");
    assertThat(queue().claim(1, NOW.plus(LEASE), LEASE)).isEmpty();
    assertThat(queue().park(next, "gone")).isTrue();
    assertThat(queue().complete(next, NOW)).isFalse();
    assertThat(status(id)).isEqualTo("PARKED");
  }

  protected Claimed claimed(Instant now) {
    return queue().claim(1, now, LEASE).get(0);
  }
}
