package fr.livrestaka.application.payments;

import static fr.livrestaka.application.payments.PaymentFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.payments.settlement.port.PaymentJournal;
import fr.livrestaka.application.payments.settlement.port.PaymentJournal.Parked;
import fr.livrestaka.domain.payments.settlement.PaymentEvent;
import fr.livrestaka.domain.payments.settlement.PaymentSignal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link PaymentJournal} does. */
public abstract class PaymentJournalContract {
  private final String id = "evt_" + PaymentFixtures.fresh();
  private final PaymentEvent event =
      new PaymentEvent(
          id,
          "checkout.session.completed",
          Optional.empty(),
          new PaymentSignal.Other(),
          "{\"id\": \"" + id + "\"}");

  protected abstract PaymentJournal journal();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @AfterEach
  void leaveNothingDue() {
    done(NOON);
  }

  @Test
  void whatIsDoneIsNotBegunAgain() {
    assertThat(begin()).isTrue();
    assertThat(begin()).isTrue();
    done(NOON);
    assertThat(begin()).isFalse();
    assertThat(due(NOON.plus(Duration.ofDays(9)))).isEmpty();
  }

  @Test
  void whatIsParkedIsDueAfterAWhileAndMayBeBegunAgain() {
    begin();
    park(NOON);
    assertThat(due(NOON)).isEmpty();
    Instant later = NOON.plus(Duration.ofMinutes(5));
    assertThat(due(later)).containsExactly(new Parked(id, event.payload(), 0, NOON));
    assertThat(begin()).isTrue();
    assertThat(postpone(0, later.plusSeconds(60))).isTrue();
    assertThat(due(later)).isEmpty();
    assertThat(due(later.plusSeconds(60)))
        .containsExactly(new Parked(id, event.payload(), 1, NOON));
    done(later);
    assertThat(due(later.plusSeconds(60))).isEmpty();
  }

  @Test
  void whatWasDoneLongAgoIsForgotten() {
    begin();
    done(NOON);
    purgeBefore(NOON);
    assertThat(begin()).isFalse();
    purgeBefore(NOON.plusMillis(1));
    assertThat(begin()).isTrue();
    park(NOON);
    purgeBefore(NOON.plus(Duration.ofDays(9)));
    assertThat(due(NOON.plus(Duration.ofDays(9)))).hasSize(1);
  }

  @Test
  void whatIsGivenUpIsNotBegunAgainUntilItIsForgotten() {
    begin();
    park(NOON);
    assertThat(giveUp()).isTrue();
    assertThat(begin()).isFalse();
    assertThat(due(NOON.plus(Duration.ofDays(9)))).isEmpty();
    purgeBefore(NOON.plusMillis(1));
    assertThat(begin()).isTrue();
  }

  @Test
  void whoComesSecondChangesNothing() {
    begin();
    park(NOON);
    Instant later = NOON.plus(Duration.ofMinutes(5));
    assertThat(postpone(0, later)).isTrue();
    assertThat(postpone(0, later.plusSeconds(60))).isFalse();
    assertThat(due(later)).containsExactly(parked(1));
    done(later);
    assertThat(postpone(1, later)).isFalse();
    assertThat(giveUp()).isFalse();
    purgeBefore(later);
    assertThat(begin()).isFalse();
  }

  private void purgeBefore(Instant instant) {
    inTransaction(() -> journal().purgeEndedBefore(instant));
  }

  private boolean begin() {
    return inTransaction(() -> journal().begin(event, NOON));
  }

  private void done(Instant now) {
    inTransaction(
        () -> {
          journal().done(id, now);
          return true;
        });
  }

  private void park(Instant now) {
    inTransaction(
        () -> {
          journal().park(id, now);
          return true;
        });
  }

  private boolean postpone(int attempts, Instant until) {
    return inTransaction(() -> journal().postpone(parked(attempts), until));
  }

  private boolean giveUp() {
    return inTransaction(() -> journal().giveUp(parked(0), NOON));
  }

  private Parked parked(int attempts) {
    return new Parked(id, event.payload(), attempts, NOON);
  }

  private List<Parked> due(Instant now) {
    return inTransaction(() -> journal().due(now, 1000)).stream()
        .filter(parked -> parked.id().equals(id))
        .toList();
  }
}
