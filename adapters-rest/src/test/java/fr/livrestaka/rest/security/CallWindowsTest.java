package fr.livrestaka.rest.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class CallWindowsTest {
  private static final Instant START = Instant.parse("2026-03-02T09:15:00Z");

  private Instant now = START;
  private final CallWindows windows = new CallWindows("2/15", () -> now);

  @Test
  void refusesBeyondTheLimitUntilTheWindowThatTheFirstCallOpenedEnds() {
    windows.count("a");
    now = START.plusSeconds(600);
    windows.count("a");

    assertThatThrownBy(() -> windows.count("a"))
        .asInstanceOf(InstanceOfAssertFactories.type(TooManyCalls.class))
        .returns(300L, TooManyCalls::retryAfterSeconds);

    now = START.plusSeconds(900);
    assertThatCode(() -> windows.count("a")).doesNotThrowAnyException();
  }

  @Test
  void countsEachKeyByItself() {
    windows.count("a");
    windows.count("a");

    assertThatCode(() -> windows.count("b")).doesNotThrowAnyException();
  }
}
