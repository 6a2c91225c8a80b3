package fr.livrestaka.rest.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PasswordBrakeTest {
  private final List<Duration> pauses = new ArrayList<>();
  private Instant now = Instant.parse("2026-03-02T09:15:00Z");
  private final PasswordBrake brake =
      new PasswordBrake(CallLimit.of("3/15"), () -> now, pauses::add);

  @Test
  void slowsTheFourthTryOfAnAccountDownAndRefusesNone() {
    for (String email : List.of("lina@example.org", "LINA@example.org", "lina@example.org")) {
      brake.beforeTry(email);
    }
    brake.beforeTry("marc@example.org");
    assertThat(pauses).isEmpty();

    for (int i = 0; i < 100; i++) brake.beforeTry("Lina@example.org");
    assertThat(pauses).hasSize(100).allMatch(pause -> pause.toSeconds() >= 1);
    assertThat(pauses).as("nobody is locked out").allMatch(pause -> pause.toSeconds() <= 10);

    now = now.plusSeconds(900);
    brake.beforeTry("lina@example.org");
    assertThat(pauses).hasSize(100);
  }

  @Test
  void whoComesBackAfterTheWindowIsNotSlowedDownAtOnce() {
    for (int i = 0; i < 4; i++) brake.beforeTry("lina@example.org");
    now = now.plusSeconds(899);
    brake.beforeTry("lina@example.org");
    assertThat(pauses).as("the window begins with the first try").hasSize(2);
    now = now.plusSeconds(1);
    for (int i = 0; i < 3; i++) brake.beforeTry("lina@example.org");
    assertThat(pauses).hasSize(2);
    brake.beforeTry("lina@example.org");
    assertThat(pauses).hasSize(3);
  }
}
