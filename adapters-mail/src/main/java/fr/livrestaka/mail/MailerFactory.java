package fr.livrestaka.mail;

import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.shared.port.MailReach;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;

/** Chooses between a mail server and files. */
@Factory
final class MailerFactory {
  private static final SmtpServer.Patience OF_THE_RELAY =
      new SmtpServer.Patience(
          Duration.ofSeconds(10), Duration.ofSeconds(25), Duration.ofMinutes(2));

  /** Somebody waits for the answer. */
  private static final SmtpServer.Patience OF_A_REQUEST =
      new SmtpServer.Patience(Duration.ofSeconds(3), Duration.ofSeconds(3), Duration.ofSeconds(5));

  @Singleton
  Mailer mailer(MailSettings settings, MimeMails mails) {
    return settings
        .smtpUrl()
        .<Mailer>map(url -> new SmtpMailer(server(url, OF_THE_RELAY), mails))
        .orElseGet(() -> new FileMailer(settings, mails));
  }

  /** Nobody knows which server files would be given to. */
  @Singleton
  MailReach mailReach(MailSettings settings, InstantSource clock) {
    return settings
        .smtpUrl()
        .<MailReach>map(url -> new SmtpReach(server(url, OF_A_REQUEST), clock))
        .orElse(() -> false);
  }

  private static SmtpServer server(String url, SmtpServer.Patience patience) {
    return new SmtpServer(URI.create(url), patience);
  }
}
