package fr.livrestaka.application.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.shared.PeerUnavailable;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeerAwayTest {
  private static final Duration TICK = Duration.ofMillis(500);

  private final RelayWorld world = new RelayWorld();
  private final OutboxRelay relay = world.relay(Runnable::run);

  @Test
  void oneDeliveryAsksEveryFewSecondsWhileThePeerIsAway() {
    mails(100);
    away();
    pass(Duration.ofHours(1));
    assertThat(world.delivered).hasSizeBetween(120, 400);
    assertThat(world.told).containsExactly("away MAIL Away by IOException");
  }

  @Test
  void allFollowWithinThirtySecondsOfItsReturnHoweverLongItWasAway() {
    mails(100);
    away();
    pass(Duration.ofHours(20));
    world.fate = () -> {};
    pass(Duration.ofSeconds(30));
    for (int i = 0; i < 100; i++) assertThat(world.queue.status("m" + i)).isEqualTo("DONE");
    assertThat(world.told).contains("back MAIL");
  }

  @Test
  void itsAbsenceDoesNotCountAsAnAttemptAndKeepsTheOrder() {
    world.mail("1", Optional.of("order:1"));
    world.mail("2", Optional.of("order:1"));
    away();
    pass(Duration.ofHours(1));
    assertThat(world.queue.attempts("1")).isZero();
    assertThat(world.ids()).doesNotContain("2");
    world.delivered.clear();
    world.fate = () -> {};
    pass(Duration.ofSeconds(30));
    assertThat(world.ids()).containsExactly("1", "2");
  }

  @Test
  void otherLanesDoNotWait() {
    mails(20);
    away();
    pass(Duration.ofSeconds(5));
    world.fates.put("internal", () -> {});
    world.add("internal");
    relay.handOut();
    assertThat(world.queue.status("internal")).isEqualTo("DONE");
  }

  @Test
  void whoeverFailsWhileThePeerServesOthersBacksOff() {
    world.mail("poison");
    world.fates.put("poison", this::serveAnotherAndFail);
    pass(Duration.ofHours(1));
    assertThat(Collections.frequency(world.ids(), "poison")).isBetween(8, 14);
    assertThat(world.queue.attempts("poison")).isBetween(8, 14);
    pass(Duration.ofDays(4));
    assertThat(world.queue.status("poison")).isEqualTo("PARKED");
  }

  @Test
  void anAbsenceOfDaysLooksLikeAFault() {
    world.mail("1");
    away();
    pass(Duration.ofDays(3));
    assertThat(world.queue.attempts("1")).isZero();
    pass(Duration.ofDays(4));
    assertThat(world.queue.status("1")).isEqualTo("PARKED");
  }

  private void serveAnotherAndFail() {
    world.mail("served-" + world.delivered.size());
    relay.handOut();
    throw new Away();
  }

  private void mails(int count) {
    for (int i = 0; i < count; i++) world.mail("m" + i);
  }

  private void away() {
    world.fate =
        () -> {
          throw new Away();
        };
  }

  private static final class Away extends RuntimeException implements PeerUnavailable {
    private static final long serialVersionUID = 1L;

    Away() {
      super("mail server", new java.io.IOException("refused"));
    }
  }

  private void pass(Duration time) {
    for (Duration passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plus(TICK)) {
      int begun;
      do {
        begun = relay.handOut();
      } while (begun > 0);
      world.pass(TICK);
    }
  }
}
