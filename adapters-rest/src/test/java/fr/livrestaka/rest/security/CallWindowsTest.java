package fr.livrestaka.rest.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CallWindowsTest {
  private static final Instant START = Instant.parse("2026-03-02T09:15:00Z");

  private Instant now = START;
  private final CallWindows windows = new CallWindows(CallLimit.of("2/15"), () -> now);

  @Test
  void refusesBeyondTheLimitUntilTheWindowThatTheFirstCallOpenedEnds() {
    assertThat(windows.count("a")).isZero();
    now = START.plusSeconds(600);
    assertThat(windows.count("a")).isZero();

    assertThat(windows.count("a")).isEqualTo(Duration.ofMinutes(5));
    now = START.plusMillis(899_999);
    assertThat(CallWindows.seconds(windows.count("a"))).isEqualTo(1);

    now = START.plusSeconds(900);
    assertThat(windows.count("a")).isZero();
  }

  @Test
  void theNextWindowStartsAtItsFirstCallToo() {
    windows.count("a");
    now = START.plusSeconds(2000);
    assertThat(windows.count("a")).isZero();
    assertThat(windows.count("a")).isZero();
    assertThat(windows.count("a")).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void countsEachKeyByItself() {
    windows.count("a");
    windows.count("a");

    assertThat(windows.count("b")).isZero();
  }
}
