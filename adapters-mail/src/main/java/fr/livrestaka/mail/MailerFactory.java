package fr.livrestaka.mail;

import fr.livrestaka.application.notifications.port.Mailer;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.net.URI;

/** Chooses between a mail server and files. */
@Factory
final class MailerFactory {
  @Singleton
  Mailer mailer(MailSettings settings, MimeMails mails) {
    return settings
        .smtpUrl()
        .<Mailer>map(url -> new SmtpMailer(URI.create(url), mails))
        .orElseGet(() -> new FileMailer(settings, mails));
  }
}
