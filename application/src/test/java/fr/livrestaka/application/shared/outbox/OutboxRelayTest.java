package fr.livrestaka.application.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.PermanentFailure;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.shared.DomainEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutboxRelayTest {
  private static final Instant START = Instant.parse("2026-03-02T09:15:00Z");

  private final InMemoryOutboxQueue queue = new InMemoryOutboxQueue();
  private final List<Delivery> delivered = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final RelayWatch watch = new Told();
  private Runnable meanwhile = () -> {};
  private Instant now = START;
  private Optional<Throwable> failure = Optional.empty();
  private final OutboxRelay relay =
      new OutboxRelay(queue, List.of(new Listening()), watch, () -> now);

  private record Happened(String what) implements DomainEvent {}

  private final class Listening implements Reaction<Happened> {
    @Override
    public String name() {
      return "test.listening";
    }

    @Override
    public Class<Happened> event() {
      return Happened.class;
    }

    @Override
    public void react(Happened event, Delivery delivery) {
      delivered.add(delivery);
      meanwhile.run();
      if (failure.isPresent() && failure.get() instanceof RuntimeException e) throw e;
      if (failure.isPresent() && failure.get() instanceof Error e) throw e;
    }
  }

  private final class Told implements RelayWatch {
    @Override
    public void failed(OutboxQueue.Claimed delivery, String error) {
      told.add("failed " + delivery.attempt() + " " + error);
    }

    @Override
    public void parked(OutboxQueue.Claimed delivery, String error) {
      told.add("parked " + delivery.attempt() + " " + error);
    }

    @Override
    public void overtaken(OutboxQueue.Claimed delivery) {
      told.add("overtaken " + delivery.attempt());
    }
  }

  @Test
  void whatIsDueIsDeliveredOnce() {
    queue.add("1", "test.listening", Optional.of(new Happened("x")), START);
    assertThat(relay.runNext()).isTrue();
    assertThat(relay.runNext()).isFalse();
    assertThat(delivered).extracting(Delivery::id).containsExactly("1");
    assertThat(queue.status("1")).isEqualTo("DONE");
  }

  @Test
  void aFailureIsTriedAgainLaterUnderTheSameId() {
    failure = Optional.of(new IllegalStateException("mail server away"));
    queue.add("1", "test.listening", Optional.of(new Happened("x")), START);
    relay.runNext();
    assertThat(relay.runNext()).isFalse();
    failure = Optional.empty();
    now = now.plus(Duration.ofSeconds(3));
    assertThat(relay.runNext()).isTrue();
    assertThat(delivered).extracting(Delivery::id).containsExactly("1", "1");
    assertThat(delivered).extracting(Delivery::attempt).containsExactly(1, 2);
    assertThat(queue.status("1")).isEqualTo("DONE");
  }

  @Test
  void anErrorIsAFailureLikeAnyOther() {
    failure = Optional.of(new NoClassDefFoundError("gone"));
    queue.add("1", "test.listening", Optional.of(new Happened("x")), START);
    assertThat(relay.runNext()).isTrue();
    assertThat(queue.status("1")).isEqualTo("PENDING");
  }

  @Test
  void aDayWithoutMailServerParksNothingAndForEverDoes() {
    failure = Optional.of(new IllegalStateException("mail server away"));
    queue.add("1", "test.listening", Optional.of(new Happened("x")), START);
    while (now.isBefore(START.plus(Duration.ofDays(1)))) {
      relay.runNext();
      now = now.plus(Duration.ofMinutes(1));
    }
    assertThat(queue.status("1")).isEqualTo("PENDING");
    while (now.isBefore(START.plus(Duration.ofDays(5)))) {
      relay.runNext();
      now = now.plus(Duration.ofMinutes(10));
    }
    assertThat(queue.status("1")).isEqualTo("PARKED");
    assertThat(delivered).hasSize(OutboxRelay.MOST_ATTEMPTS);
    assertThat(told).hasSize(OutboxRelay.MOST_ATTEMPTS);
    assertThat(told.get(0)).isEqualTo("failed 1 IllegalStateException");
    assertThat(told.get(OutboxRelay.MOST_ATTEMPTS - 1))
        .isEqualTo("parked 60 IllegalStateException");
  }

  @Test
  void whatTryingAgainCannotMendIsParkedAtOnceWithItsReason() {
    failure =
        Optional.of(
            new PermanentFailure("the server refused it: 550", new java.io.IOException("a@b.c")));
    queue.add("1", "test.listening", Optional.of(new Happened("x")), START);
    relay.runNext();
    now = now.plus(Duration.ofDays(3));
    assertThat(relay.runNext()).isFalse();
    assertThat(queue.status("1")).isEqualTo("PARKED");
    assertThat(delivered).hasSize(1);
    assertThat(told).containsExactly("parked 1 the server refused it: 550");
  }

  @Test
  void aDeliveryThatKeepsKillingTheProgramIsParked() {
    queue.add("1", "test.listening", Optional.of(new Happened("x")), START);
    for (int killed = 0; killed < OutboxRelay.MOST_ATTEMPTS; killed++) {
      assertThat(queue.claim(1, now, Duration.ofMinutes(5))).hasSize(1);
      now = now.plus(Duration.ofMinutes(6));
    }
    relay.runNext();
    assertThat(delivered).isEmpty();
    assertThat(queue.status("1")).isEqualTo("PARKED");
  }

  @Test
  void whatNobodyListensToOrCannotBeReadIsParked() {
    queue.add("1", "test.gone", Optional.of(new Happened("x")), START);
    queue.add("2", "test.listening", Optional.empty(), START);
    relay.runNext();
    relay.runNext();
    assertThat(queue.status("1")).isEqualTo("PARKED");
    assertThat(queue.status("2")).isEqualTo("PARKED");
    assertThat(delivered).isEmpty();
  }

  @Test
  void failuresAreToldByTheNamesOfTheirClassesAlone() {
    failure =
        Optional.of(
            new IllegalStateException("lina@example.org", new java.io.IOException("secret")));
    queue.add("1", "test.listening", Optional.of(new Happened("x")), START);
    relay.runNext();
    assertThat(told).containsExactly("failed 1 IllegalStateException by IOException");
  }

  @Test
  void whoIsOvertakenLeavesTheDeliveryToTheOther() {
    queue.add("1", "test.listening", Optional.of(new Happened("x")), START);
    meanwhile =
        () -> assertThat(queue.claim(1, now.plusSeconds(300), Duration.ofMinutes(5))).hasSize(1);
    relay.runNext();
    assertThat(queue.status("1")).isEqualTo("PENDING");
    assertThat(told).containsExactly("overtaken 1");
  }
}
