package fr.livrestaka.application.shared.outbox;

import static fr.livrestaka.application.shared.outbox.RelayWorld.START;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.PermanentFailure;
import fr.livrestaka.application.shared.StoreUnavailable;
import fr.livrestaka.application.shared.outbox.RelayWorld.Happened;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One delivery after the other. */
class OutboxRelayTest {
  private static final Duration LEASE = Duration.ofSeconds(30);

  private final RelayWorld world = new RelayWorld();
  private final OutboxRelay relay = world.relay(Runnable::run);

  @Test
  void whatIsDueIsDeliveredOnce() {
    world.add("1");
    assertThat(relay.handOut()).isEqualTo(1);
    assertThat(relay.handOut()).isZero();
    assertThat(world.delivered).extracting(Delivery::id).containsExactly("1");
    assertThat(world.queue.status("1")).isEqualTo("DONE");
  }

  @Test
  void aFailureIsTriedAgainLaterUnderTheSameId() {
    world.fate = throwing(new IllegalStateException("mail server away"));
    world.add("1");
    relay.handOut();
    assertThat(relay.handOut()).isZero();
    world.fate = () -> {};
    world.pass(Duration.ofSeconds(3));
    assertThat(relay.handOut()).isEqualTo(1);
    assertThat(world.delivered).extracting(Delivery::id).containsExactly("1", "1");
    assertThat(world.delivered).extracting(Delivery::attempt).containsExactly(1, 2);
    assertThat(world.queue.status("1")).isEqualTo("DONE");
  }

  @Test
  void anErrorIsAFailureLikeAnyOther() {
    world.fate = throwing(new NoClassDefFoundError("gone"));
    world.add("1");
    assertThat(relay.handOut()).isEqualTo(1);
    assertThat(world.queue.status("1")).isEqualTo("PENDING");
  }

  @Test
  void aDayWithoutMailServerParksNothingAndForEverDoes() {
    world.fate = throwing(new IllegalStateException("mail server away"));
    world.add("1");
    while (world.now.isBefore(START.plus(Duration.ofDays(1)))) {
      relay.handOut();
      world.pass(Duration.ofMinutes(1));
    }
    assertThat(world.queue.status("1")).isEqualTo("PENDING");
    while (world.now.isBefore(START.plus(Duration.ofDays(5)))) {
      relay.handOut();
      world.pass(Duration.ofMinutes(10));
    }
    assertThat(world.queue.status("1")).isEqualTo("PARKED");
    assertThat(world.delivered).hasSize(OutboxRelay.MOST_ATTEMPTS);
    assertThat(world.told).hasSize(OutboxRelay.MOST_ATTEMPTS);
    assertThat(world.told.get(0)).isEqualTo("failed 1 IllegalStateException");
    assertThat(world.told.get(OutboxRelay.MOST_ATTEMPTS - 1))
        .isEqualTo("parked 60 IllegalStateException");
  }

  @Test
  void whatTryingAgainCannotMendIsParkedAtOnceWithItsReason() {
    world.fate =
        throwing(
            new PermanentFailure("the server refused it: 550", new java.io.IOException("a@b.c")));
    world.add("1");
    relay.handOut();
    world.pass(Duration.ofDays(3));
    assertThat(relay.handOut()).isZero();
    assertThat(world.queue.status("1")).isEqualTo("PARKED");
    assertThat(world.delivered).hasSize(1);
    assertThat(world.told).containsExactly("parked 1 the server refused it: 550");
  }

  @Test
  void aDeliveryThatKeepsKillingTheProgramIsParked() {
    world.add("1");
    for (int killed = 0; killed < OutboxRelay.MOST_ATTEMPTS; killed++) {
      assertThat(world.queue.claim(Lane.INTERNAL, 1, world.now, LEASE)).hasSize(1);
      world.pass(Duration.ofMinutes(6));
    }
    relay.handOut();
    assertThat(world.delivered).isEmpty();
    assertThat(world.queue.status("1")).isEqualTo("PARKED");
  }

  @Test
  void whatWaitsUnderAFormerNameIsDelivered() {
    world.queue.add("1", "test.listening.before", Optional.of(new Happened("x")), START);
    relay.handOut();
    assertThat(world.ids()).containsExactly("1");
    assertThat(world.queue.status("1")).isEqualTo("DONE");
  }

  @Test
  void whatNobodyListensToOrCannotBeReadIsParked() {
    world.queue.add("1", "test.gone", Optional.of(new Happened("x")), START);
    world.queue.add("2", "test.listening", Optional.empty(), START);
    relay.handOut();
    relay.handOut();
    assertThat(world.queue.status("1")).isEqualTo("PARKED");
    assertThat(world.queue.status("2")).isEqualTo("PARKED");
    assertThat(world.delivered).isEmpty();
  }

  @Test
  void failuresAreToldByTheNamesOfTheirClassesAlone() {
    world.fate =
        throwing(new IllegalStateException("lina@example.org", new java.io.IOException("secret")));
    world.add("1");
    relay.handOut();
    assertThat(world.told).containsExactly("failed 1 IllegalStateException by IOException");
  }

  @Test
  void whoIsOvertakenLeavesTheDeliveryToTheOther() {
    world.add("1");
    world.fate =
        () ->
            assertThat(world.queue.claim(Lane.INTERNAL, 1, world.now.plusSeconds(300), LEASE))
                .hasSize(1);
    relay.handOut();
    assertThat(world.queue.status("1")).isEqualTo("PENDING");
    assertThat(world.told).containsExactly("overtaken 1");
  }

  @Test
  void whatAKilledProgramLeftIsTakenUpWithinThirtySeconds() {
    world.add("1");
    OutboxRelay killed = world.relay(task -> {});
    assertThat(killed.handOut()).isEqualTo(1);
    assertThat(relay.handOut()).isZero();
    world.pass(Duration.ofSeconds(29));
    assertThat(relay.handOut()).isEqualTo(1);
    assertThat(world.queue.status("1")).isEqualTo("DONE");
  }

  @Test
  void whatIsAboutOneSubjectHappensInItsOrder() {
    world.mail("1", Optional.of("order:1"));
    world.mail("2", Optional.of("order:1"));
    world.mail("3", Optional.of("order:2"));
    world.fates.put("1", throwing(new IllegalStateException("broken")));
    drain();
    assertThat(world.ids()).containsExactly("1", "3");
    world.fates.clear();
    world.pass(Duration.ofSeconds(3));
    drain();
    assertThat(world.ids()).containsExactly("1", "3", "1", "2");
  }

  @Test
  void whoNeverSucceedsHoldsHisFollowersBackForMinutesOnly() {
    world.mail("1", Optional.of("order:1"));
    world.mail("2", Optional.of("order:1"));
    world.fates.put("1", throwing(new IllegalStateException("broken")));
    for (int seconds = 0; seconds < 120; seconds++) {
      drain();
      world.pass(Duration.ofSeconds(1));
    }
    assertThat(world.queue.status("1")).isEqualTo("PENDING");
    assertThat(world.queue.status("2")).isEqualTo("DONE");
  }

  @Test
  void whatIsPrintedFirstIsMailedAfterwards() {
    world.queue.add(
        "1",
        "test.print-and-mail",
        Optional.of(new Happened("x")),
        START,
        Lane.DOCUMENTS,
        Optional.empty());
    drain();
    assertThat(world.told).containsExactly("printed 1");
    assertThat(world.ids()).containsExactly("1");
    assertThat(world.queue.status("1")).isEqualTo("DONE");
  }

  @Test
  void whatStandsInAnotherLaneIsMovedToItsOwn() {
    world.queue.add("1", "test.mail", Optional.of(new Happened("x")), START);
    relay.handOut();
    assertThat(world.delivered).isEmpty();
    assertThat(world.queue.lane("1")).isEqualTo(Lane.MAIL);
    drain();
    assertThat(world.delivered).extracting(Delivery::attempt).containsExactly(1);
    assertThat(world.queue.status("1")).isEqualTo("DONE");
  }

  @Test
  void theDatabasesAbsenceIsNobodysFault() {
    world.fate = throwing(new StoreUnavailable(new IllegalStateException()));
    world.add("1");
    for (int seconds = 0; seconds < 600; seconds++) {
      drain();
      world.pass(Duration.ofSeconds(1));
    }
    world.fate = () -> {};
    world.pass(Duration.ofSeconds(10));
    drain();
    assertThat(world.queue.status("1")).isEqualTo("DONE");
    assertThat(world.queue.attempts("1")).isEqualTo(1);
  }

  private void drain() {
    int begun;
    do {
      begun = relay.handOut();
    } while (begun > 0);
  }

  private static Runnable throwing(RuntimeException e) {
    return () -> {
      throw e;
    };
  }

  private static Runnable throwing(Error e) {
    return () -> {
      throw e;
    };
  }
}
