package fr.livrestaka.application.payments;

import static fr.livrestaka.application.payments.PaymentFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.payments.port.PaymentJournal;
import fr.livrestaka.application.payments.port.PaymentJournal.Parked;
import fr.livrestaka.application.payments.port.PaymentJournal.State;
import fr.livrestaka.domain.payments.PaymentEvent;
import fr.livrestaka.domain.payments.PaymentSignal;
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
    end(State.DONE, NOON);
  }

  @Test
  void whatIsDoneIsNotBegunAgain() {
    assertThat(begin()).isTrue();
    assertThat(begin()).isTrue();
    end(State.DONE, NOON);
    assertThat(begin()).isFalse();
    assertThat(due(NOON.plus(Duration.ofDays(9)))).isEmpty();
  }

  @Test
  void whatIsParkedIsDueAfterAWhileAndMayBeBegunAgain() {
    begin();
    end(State.PARKED, NOON);
    assertThat(due(NOON)).isEmpty();
    Instant later = NOON.plus(Duration.ofMinutes(5));
    assertThat(due(later)).containsExactly(new Parked(id, event.payload(), 0, NOON));
    assertThat(begin()).isTrue();
    postpone(later.plusSeconds(60));
    assertThat(due(later)).isEmpty();
    assertThat(due(later.plusSeconds(60)))
        .containsExactly(new Parked(id, event.payload(), 1, NOON));
    end(State.DONE, later);
    assertThat(due(later.plusSeconds(60))).isEmpty();
  }

  @Test
  void whatWasDoneLongAgoIsForgotten() {
    begin();
    end(State.DONE, NOON);
    purgeBefore(NOON);
    assertThat(begin()).isFalse();
    purgeBefore(NOON.plusMillis(1));
    assertThat(begin()).isTrue();
    end(State.PARKED, NOON);
    purgeBefore(NOON.plus(Duration.ofDays(9)));
    assertThat(due(NOON.plus(Duration.ofDays(9)))).hasSize(1);
  }

  @Test
  void whatIsGivenUpIsNotBegunAgainUntilItIsForgotten() {
    begin();
    end(State.PARKED, NOON);
    end(State.GIVEN_UP, NOON);
    assertThat(begin()).isFalse();
    assertThat(due(NOON.plus(Duration.ofDays(9)))).isEmpty();
    purgeBefore(NOON.plusMillis(1));
    assertThat(begin()).isTrue();
  }

  private void purgeBefore(Instant instant) {
    inTransaction(() -> journal().purgeEndedBefore(instant));
  }

  private boolean begin() {
    return inTransaction(() -> journal().begin(event, NOON));
  }

  private void end(State state, Instant now) {
    inTransaction(
        () -> {
          journal().end(id, state, now);
          return true;
        });
  }

  private void postpone(Instant until) {
    inTransaction(
        () -> {
          journal().postpone(id, until);
          return true;
        });
  }

  private List<Parked> due(Instant now) {
    return inTransaction(() -> journal().due(now, 1000)).stream()
        .filter(parked -> parked.id().equals(id))
        .toList();
  }
}
