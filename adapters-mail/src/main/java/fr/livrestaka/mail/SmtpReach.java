package fr.livrestaka.mail;

import fr.livrestaka.application.shared.port.MailReach;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Asks the mail server what it offers, and remembers the answer for a while. */
final class SmtpReach implements MailReach {
  static final String EXTENSION = "SMTPUTF8";

  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final Duration KEPT_WITHOUT_ANSWER = Duration.ofSeconds(30);

  private final SmtpServer server;
  private final InstantSource clock;
  private Answer last = new Answer(false, Instant.MIN);

  private record Answer(boolean isOffered, Instant until) {}

  SmtpReach(SmtpServer server, InstantSource clock) {
    this.server = server;
    this.clock = clock;
  }

  @Override
  public synchronized boolean takesInternationalMailboxes() {
    Instant now = clock.instant();
    if (!now.isBefore(last.until())) last = ask(now);
    return last.isOffered();
  }

  private Answer ask(Instant now) {
    try {
      boolean isOffered =
          server.talk(server.session(false), talk -> talk.supportsExtension(EXTENSION));
      return new Answer(isOffered, now.plus(KEPT));
    } catch (MessagingException e) {
      return new Answer(false, now.plus(KEPT_WITHOUT_ANSWER));
    }
  }
}
