package fr.livrestaka.mail;

import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.shared.PermanentFailure;
import fr.livrestaka.domain.accounts.EmailAddress;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands mails to an SMTP server. */
final class SmtpMailer implements Mailer {
  private static final Logger LOG = LoggerFactory.getLogger(SmtpMailer.class);

  private final SmtpServer server;
  private final MimeMails mails;

  SmtpMailer(SmtpServer server, MimeMails mails) {
    this.server = server;
    this.mails = mails;
  }

  @Override
  public void send(Mail mail) {
    LOG.debug("Mail {} goes to the server {}", mail.id(), server);
    boolean isInternational = EmailAddress.needsSmtpUtf8(mail.to());
    Session session = server.session(isInternational);
    MimeMessage message = mails.of(mail, session);
    try {
      server.talk(session, transport -> handOver(message, isInternational, transport));
    } catch (MessagingException e) {
      throw SmtpRefusal.of(e).failure(mail, e);
    }
    LOG.info("Mail {} ({}) handed over", mail.id(), mail.template());
  }

  private static boolean handOver(
      MimeMessage message, boolean isInternational, SMTPTransport transport)
      throws MessagingException {
    if (isInternational && !transport.supportsExtension(SmtpReach.EXTENSION)) {
      throw new PermanentFailure(
          "the mail server does not offer SMTPUTF8, which the address needs");
    }
    transport.sendMessage(message, message.getAllRecipients());
    return true;
  }
}
