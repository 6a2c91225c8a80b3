package fr.livrestaka.bootstrap;

import fr.livrestaka.application.accounts.port.ResetTokens;
import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.bootstrap.config.Settings;
import fr.livrestaka.bootstrap.security.HmacResetTokens;
import fr.livrestaka.storage.files.DiskFiles;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Makes what the own account needs besides the database: link secrets, and the uploads folder. */
@Factory
final class OwnAccountWiring {
  @Singleton
  ResetTokens resetTokens(Settings settings) {
    return new HmacResetTokens(settings.jwtSecret());
  }

  @Singleton
  StoredFiles storedFiles(Settings settings) {
    return new DiskFiles(settings.uploads());
  }
}
