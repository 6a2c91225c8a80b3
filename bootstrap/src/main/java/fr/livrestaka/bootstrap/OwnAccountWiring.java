package fr.livrestaka.bootstrap;

import fr.livrestaka.application.accounts.port.ResetTokens;
import fr.livrestaka.bootstrap.config.Settings;
import fr.livrestaka.bootstrap.security.HmacResetTokens;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Makes what the own account needs besides the database: link secrets. */
@Factory
final class OwnAccountWiring {
  @Singleton
  ResetTokens resetTokens(Settings settings) {
    return new HmacResetTokens(settings.jwtSecret());
  }
}
