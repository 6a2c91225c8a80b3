package fr.livrestaka.rest.security;

import io.micronaut.context.env.Environment;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;

/**
 * Slows down who tries many passwords of one account, from however many networks. The owner is
 * never locked out: he waits like the others (see decision 32).
 */
@Singleton
public final class PasswordBrake {
  private static final Duration DELAY = Duration.ofSeconds(3);

  private final CallWindows tries;
  private final Pause pause;

  @Inject
  PasswordBrake(Environment environment, InstantSource clock, Pause pause) {
    this(RateLimits.configured(RateLimit.AUTH, environment), clock, pause);
  }

  PasswordBrake(CallLimit free, InstantSource clock, Pause pause) {
    this.tries = new CallWindows(free, clock);
    this.pause = pause;
  }

  /**
   * To be called before a password is compared; takes its time where the account has had as many
   * tries as a network may make.
   *
   * @param email the account's address, in any case
   */
  public void beforeTry(String email) {
    if (!tries.count(email.toLowerCase(Locale.ROOT)).isZero()) pause.take(DELAY);
  }
}
