package fr.livrestaka.rest.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many calls are allowed, and which count together (contract A 0.4). */
class RateLimitsTest {
  private static final String NETWORK = "192.0.2.1";
  private static final String MAILBOX = "lina@example.org";

  private Instant now = Instant.parse("2026-03-02T09:15:00Z");

  @ParameterizedTest
  @CsvSource({
    "AUTH, 10, 15",
    "RESET, 5, 60",
    "RESET_MAILBOX, 10, 60",
    "RESET_NETWORK, 30, 60",
    "PUBLIC, 20, 15",
    "UPLOAD, 60, 15"
  })
  void withoutASettingTheContractsNumbersHold(RateLimit limit, int calls, int minutes) {
    RateLimits limits = limits(Map.of());
    for (int i = 0; i < calls; i++) allowed(() -> limits.count(limit, NETWORK));
    refused(() -> limits.count(limit, NETWORK), minutes * 60L);
    allowed(() -> limits.count(limit, "192.0.2.2"));
  }

  @Test
  void oneSettingHoldsForResetsByMailboxAndByNetworkToo() {
    RateLimits limits = limits(Map.of("reset", "2/30"));
    for (int i = 0; i < 4; i++) allowed(() -> limits.count(RateLimit.RESET_MAILBOX, MAILBOX));
    refused(() -> limits.count(RateLimit.RESET_MAILBOX, MAILBOX), 1800);
    for (int i = 0; i < 12; i++) allowed(() -> limits.count(RateLimit.RESET_NETWORK, NETWORK));
    refused(() -> limits.count(RateLimit.RESET_NETWORK, NETWORK), 1800);
  }

  @Test
  void whoIsRefusedIsToldTheWholeSecondsThatAreLeft() {
    RateLimits limits = limits(Map.of("auth", "1/15"));
    allowed(() -> limits.count(RateLimit.AUTH, NETWORK));
    pass(Duration.ofMillis(899_100));
    refused(() -> limits.count(RateLimit.AUTH, NETWORK), 1);
    pass(Duration.ofMillis(900));
    allowed(() -> limits.count(RateLimit.AUTH, NETWORK));
  }

  @Test
  void aMailboxGetsFewLinksFromWhereverTheyAreAskedForAndHoweverItIsWritten() {
    RateLimits limits = limits(Map.of("reset", "1/60"));
    allowed(() -> limits.countResetRequest("192.0.2.1", MAILBOX));
    allowed(() -> limits.countResetRequest("192.0.2.2", "LINA@example.org"));
    refused(() -> limits.countResetRequest("192.0.2.3", "Lina@Example.org"), 3600);
    allowed(() -> limits.countResetRequest("192.0.2.3", "paul@example.org"));
    pass(Duration.ofHours(1));
    allowed(() -> limits.countResetRequest("192.0.2.4", MAILBOX));
  }

  @Test
  void oneNetworkAloneDoesNotUseUpWhatAMailboxMayGet() {
    RateLimits limits = limits(Map.of("reset", "1/60"));
    allowed(() -> limits.countResetRequest(NETWORK, MAILBOX));
    for (int i = 0; i < 20; i++) {
      refused(() -> limits.countResetRequest(NETWORK, "LINA@example.org"), 3600);
    }
    allowed(() -> limits.countResetRequest("192.0.2.2", MAILBOX));
  }

  private RateLimits limits(Map<String, String> configured) {
    Map<String, Object> properties = new HashMap<>();
    configured.forEach((name, value) -> properties.put("staka.rate-limit." + name, value));
    InstantSource clock = () -> now;
    return new RateLimits(
        ApplicationContext.builder().properties(properties).build().getEnvironment().start(),
        clock);
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private static void allowed(Runnable call) {
    assertThatCode(call::run).doesNotThrowAnyException();
  }

  private static void refused(Runnable call, long seconds) {
    assertThatExceptionOfType(TooManyCalls.class)
        .isThrownBy(call::run)
        .satisfies(refusal -> assertThat(refusal.retryAfterSeconds()).isEqualTo(seconds));
  }
}
