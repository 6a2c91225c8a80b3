package fr.livrestaka.mail;

import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.domain.accounts.EmailAddress;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes each mail to a file {@code <id>.eml}; a repetition replaces it. */
final class FileMailer implements Mailer {
  private static final Logger LOG = LoggerFactory.getLogger(FileMailer.class);

  private final MailSettings settings;
  private final MimeMails mails;

  FileMailer(MailSettings settings, MimeMails mails) {
    this.settings = settings;
    this.mails = mails;
  }

  @Override
  public void send(Mail mail) {
    Path file = settings.folder().resolve(mail.id().replaceAll("[^A-Za-z0-9-]", "_") + ".eml");
    try {
      Files.createDirectories(settings.folder());
      Path unfinished = Files.createTempFile(settings.folder(), "mail", ".part");
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        mails.of(mail, session(mail)).writeTo(out);
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | MessagingException e) {
      throw new MailNotSent("The mail could not be written: " + mail, e);
    }
    LOG.info("Mail ({}) written to {}", mail.template(), file);
    if (settings.printLinks() && mail.values().containsKey("link")) {
      LOG.info("  its link: {}", mail.values().get("link"));
    }
  }

  /** With addresses in UTF-8 where ASCII cannot hold them (RFC 6532). */
  private static Session session(Mail mail) {
    Properties properties = new Properties();
    properties.setProperty(
        "mail.mime.allowutf8", String.valueOf(EmailAddress.needsSmtpUtf8(mail.to())));
    return Session.getInstance(properties);
  }
}
