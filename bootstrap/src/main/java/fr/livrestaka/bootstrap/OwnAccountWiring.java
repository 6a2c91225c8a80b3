package fr.livrestaka.bootstrap;

import fr.livrestaka.application.accounts.port.ResetTokens;
import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.application.support.port.NewsletterTokens;
import fr.livrestaka.bootstrap.config.Settings;
import fr.livrestaka.bootstrap.security.HmacNewsletterTokens;
import fr.livrestaka.bootstrap.security.HmacResetTokens;
import fr.livrestaka.storage.files.DiskFiles;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Makes what lies outside the database: the secrets of mailed links, and the uploads folder. */
@Factory
final class OwnAccountWiring {
  @Singleton
  ResetTokens resetTokens(Settings settings) {
    return new HmacResetTokens(settings.jwtSecret());
  }

  @Singleton
  NewsletterTokens newsletterTokens(Settings settings) {
    return new HmacNewsletterTokens(settings.jwtSecret());
  }

  @Singleton
  StoredFiles storedFiles(Settings settings) {
    return new DiskFiles(settings.uploads());
  }
}
