package fr.livrestaka.rest.security;

import io.micronaut.security.token.Claims;
import io.micronaut.security.token.jwt.validator.GenericJwtClaimsValidator;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Accepts tokens that say all that {@link TokenClaims} wants, as long as their session is not too
 * old. The issuer is compared exactly, which the framework's own check does not do.
 *
 * @param <T> the kind of request, which is not looked at
 */
@Singleton
final class SessionClaimsValidator<T> implements GenericJwtClaimsValidator<T> {
  private final InstantSource clock;

  SessionClaimsValidator(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public boolean validate(Claims claims, @Nullable T request) {
    return TokenClaims.read(claims)
        .filter(read -> clock.instant().isBefore(read.sessionEnd()))
        .isPresent();
  }
}
