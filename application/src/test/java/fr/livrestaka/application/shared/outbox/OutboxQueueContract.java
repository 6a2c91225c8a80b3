package fr.livrestaka.application.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.outbox.OutboxQueue.Claimed;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link OutboxQueue} does. */
public abstract class OutboxQueueContract {
  protected static final Instant NOW = Instant.parse("2001-03-02T09:15:00.123Z");
  protected static final Duration LEASE = Duration.ofSeconds(30);

  private static final Optional<String> ORDER = Optional.of("order:1");

  /** Nothing is due in it but what {@link #waiting} puts there. */
  protected abstract OutboxQueue queue();

  /** Puts a delivery of a {@code Happened} to {@code test.none} and returns its id. */
  protected abstract String waiting(Instant due, Lane lane, Optional<String> subject);

  protected abstract String status(String id);

  protected final String waiting(Instant due) {
    return waiting(due, Lane.MAIL, Optional.empty());
  }

  @Test
  void aClaimedDeliveryIsNobodyElsesUntilItsLeaseEnds() {
    String id = waiting(NOW);
    assertThat(ids(claim(10, NOW))).containsExactly(id);
    assertThat(claim(10, NOW.plus(LEASE).minusMillis(1))).isEmpty();
    List<Claimed> again = claim(10, NOW.plus(LEASE));
    assertThat(again).extracting(Claimed::attempt).containsExactly(2);
    assertThat(again).extracting(Claimed::claim).containsExactly(2);
    assertThat(again.get(0).occurredAt()).isEqualTo(NOW);
    assertThat(again.get(0).eventType()).isEqualTo("Happened");
    assertThat(again.get(0).listener()).isEqualTo("test.none");
  }

  @Test
  void theOldestIsClaimedFirst() {
    String later = waiting(NOW);
    String oldest = waiting(NOW.minusMillis(1));
    waiting(NOW.plusMillis(1));
    assertThat(ids(claim(1, NOW))).containsExactly(oldest);
    assertThat(ids(claim(9, NOW))).containsExactly(later);
  }

  @Test
  void whatIsDueAtTheSameTimeIsClaimedInTheOrderOfTheEvents() {
    List<String> all = List.of(waiting(NOW), waiting(NOW), waiting(NOW), waiting(NOW));
    assertThat(ids(claim(2, NOW))).containsExactly(all.get(0), all.get(1));
    assertThat(ids(claim(2, NOW))).containsExactly(all.get(2), all.get(3));
  }

  @Test
  void eachLaneIsClaimedByItself() {
    String mail = waiting(NOW);
    String document = waiting(NOW, Lane.DOCUMENTS, Optional.empty());
    waiting(NOW.plusMillis(1), Lane.PAYMENT_SERVICE, Optional.empty());
    assertThat(queue().due(EnumSet.allOf(Lane.class), NOW))
        .containsExactlyInAnyOrder(Lane.MAIL, Lane.DOCUMENTS);
    assertThat(queue().due(Set.of(Lane.MAIL, Lane.INTERNAL), NOW)).containsExactly(Lane.MAIL);
    assertThat(ids(claim(10, NOW))).containsExactly(mail);
    assertThat(ids(queue().claim(Lane.DOCUMENTS, 10, NOW, LEASE))).containsExactly(document);
    assertThat(queue().due(EnumSet.allOf(Lane.class), NOW)).isEmpty();
  }

  @Test
  void whatFollowsIsClaimedWhenItsPredecessorIsDone() {
    waiting(NOW, Lane.MAIL, ORDER);
    String next = waiting(NOW.minusMillis(1), Lane.MAIL, ORDER);
    String other = waiting(NOW, Lane.MAIL, Optional.of("order:2"));
    String otherLane = waiting(NOW, Lane.DOCUMENTS, ORDER);
    List<Claimed> claimed = claim(10, NOW);
    assertThat(ids(claimed)).doesNotContain(next).contains(other).hasSize(2);
    assertThat(ids(queue().claim(Lane.DOCUMENTS, 10, NOW, LEASE))).containsExactly(otherLane);
    queue().postpone(claimed.get(0), NOW.plusSeconds(9), "away");
    assertThat(claim(10, NOW)).isEmpty();
    Claimed first = claimed(NOW.plusSeconds(9));
    assertThat(queue().complete(first, NOW)).isTrue();
    assertThat(ids(claim(10, NOW))).containsExactly(next);
  }

  @Test
  void whatIsParkedHoldsNothingBack() {
    waiting(NOW, Lane.MAIL, ORDER);
    String next = waiting(NOW, Lane.MAIL, ORDER);
    assertThat(queue().park(claimed(NOW), "gone")).isTrue();
    assertThat(ids(claim(10, NOW))).containsExactly(next);
  }

  @Test
  void whatFailsAgainAndAgainHoldsNothingBack() {
    waiting(NOW, Lane.MAIL, ORDER);
    String next = waiting(NOW, Lane.MAIL, ORDER);
    for (int i = 0; i < 4; i++) queue().postpone(claimed(NOW), NOW, "away");
    List<Claimed> fifth = claim(10, NOW);
    assertThat(fifth).extracting(Claimed::attempt).containsExactly(5);
    assertThat(ids(claim(10, NOW))).containsExactly(next);
  }

  @Test
  void aRenewedLeaseEndsLater() {
    String id = waiting(NOW);
    Claimed held = claimed(NOW);
    assertThat(queue().renew(List.of(held), NOW.plus(LEASE).plusSeconds(20))).isEmpty();
    assertThat(claim(10, NOW.plus(LEASE).plusSeconds(19))).isEmpty();
    assertThat(ids(claim(10, NOW.plus(LEASE).plusSeconds(20)))).containsExactly(id);
  }

  @Test
  void whoHasLostTheLeaseCannotRenewIt() {
    waiting(NOW);
    waiting(NOW);
    List<Claimed> both = claim(10, NOW);
    assertThat(queue().complete(both.get(1), NOW)).isTrue();
    Claimed next = claimed(NOW.plus(LEASE));
    assertThat(queue().renew(both, NOW.plusSeconds(3600)))
        .containsExactlyInAnyOrderElementsOf(both);
    assertThat(queue().renew(List.of(next), NOW.plus(LEASE).plusSeconds(60))).isEmpty();
    assertThat(claim(10, NOW.plus(LEASE).plusSeconds(59))).isEmpty();
  }

  @Test
  void whatIsGivenBackIsDueAtOnceAndDoesNotCount() {
    String id = waiting(NOW);
    Claimed held = claimed(NOW);
    assertThat(queue().giveBack(held, NOW.plusMillis(1))).isTrue();
    assertThat(claim(10, NOW)).isEmpty();
    Claimed again = claimed(NOW.plusMillis(1));
    assertThat(again.id()).isEqualTo(id);
    assertThat(again.attempt()).isEqualTo(1);
    assertThat(queue().complete(held, NOW)).isFalse();
    assertThat(queue().giveBack(held, NOW)).isFalse();
    assertThat(queue().complete(again, NOW)).isTrue();
  }

  @Test
  void whatIsMovedIsClaimedInTheOtherLane() {
    String id = waiting(NOW);
    Claimed held = claimed(NOW);
    assertThat(queue().move(held, Lane.DOCUMENTS, NOW)).isTrue();
    assertThat(claim(10, NOW)).isEmpty();
    List<Claimed> moved = queue().claim(Lane.DOCUMENTS, 10, NOW, LEASE);
    assertThat(ids(moved)).containsExactly(id);
    assertThat(moved.get(0).attempt()).isEqualTo(1);
    assertThat(queue().move(held, Lane.MAIL, NOW)).isFalse();
  }

  @Test
  void whatIsDoneIsPurgedInTime() {
    String id = waiting(NOW);
    assertThat(queue().complete(claimed(NOW), NOW)).isTrue();
    assertThat(claim(10, NOW.plus(LEASE))).isEmpty();
    queue().purgeCompletedBefore(NOW);
    assertThat(status(id)).isEqualTo("DONE");
    assertThat(queue().purgeCompletedBefore(NOW.plusMillis(1))).isEqualTo(1);
  }

  @Test
  void whatIsParkedWaitsAndIsPurgedInTime() {
    String id = waiting(NOW);
    assertThat(queue().park(claimed(NOW), "gone")).isTrue();
    assertThat(claim(10, NOW.plus(LEASE))).isEmpty();
    queue().purgeCompletedBefore(NOW.plus(LEASE).plusMillis(1));
    queue().purgeParkedBefore(NOW.plus(LEASE));
    assertThat(status(id)).isEqualTo("PARKED");
    assertThat(queue().purgeParkedBefore(NOW.plus(LEASE).plusMillis(1))).isEqualTo(1);
  }

  @Test
  void whatIsPostponedComesBack() {
    String id = waiting(NOW);
    assertThat(queue().postpone(claimed(NOW), NOW.plusSeconds(9), "away")).isTrue();
    assertThat(claim(1, NOW.plusSeconds(8))).isEmpty();
    assertThat(claimed(NOW.plusSeconds(9)).id()).isEqualTo(id);
  }

  @Test
  void whoHasLostTheLeaseIsNotHeard() {
    String id = waiting(NOW);
    Claimed slow = claimed(NOW);
    Claimed next = claimed(NOW.plus(LEASE));
    assertThat(queue().complete(slow, NOW)).isFalse();
    assertThat(queue().postpone(slow, NOW, "late")).isFalse();
    assertThat(queue().giveBack(slow, NOW)).isFalse();
    assertThat(queue().park(slow, "late")).isFalse();
    assertThat(status(id)).isEqualTo("PENDING");
    assertThat(claim(1, NOW.plus(LEASE))).isEmpty();
    assertThat(queue().park(next, "gone")).isTrue();
    assertThat(queue().complete(next, NOW)).isFalse();
    assertThat(status(id)).isEqualTo("PARKED");
  }

  protected final Claimed claimed(Instant now) {
    return claim(1, now).get(0);
  }

  protected final List<Claimed> claim(int most, Instant now) {
    return queue().claim(Lane.MAIL, most, now, LEASE);
  }

  protected static List<String> ids(List<Claimed> claimed) {
    return claimed.stream().map(Claimed::id).toList();
  }
}
