package fr.livrestaka.mail;

import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.port.Mailer;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands mails to an SMTP server; encrypted where the server offers it, and always where a password
 * is sent.
 */
final class SmtpMailer implements Mailer {
  private static final Logger LOG = LoggerFactory.getLogger(SmtpMailer.class);
  private static final String TIMEOUT_MILLIS = "10000";

  private final URI server;
  private final MimeMails mails;
  private final Session session;

  SmtpMailer(URI server, MimeMails mails) {
    this.server = server;
    this.mails = mails;
    this.session = Session.getInstance(properties(server));
  }

  private static Properties properties(URI server) {
    String protocol = server.getScheme();
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", protocol);
    String prefix = "mail." + protocol + ".";
    properties.setProperty(prefix + "starttls.enable", "true");
    if (server.getRawUserInfo() != null) {
      properties.setProperty(prefix + "starttls.required", "true");
    }
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    properties.setProperty(prefix + "connectiontimeout", TIMEOUT_MILLIS);
    properties.setProperty(prefix + "timeout", TIMEOUT_MILLIS);
    properties.setProperty(prefix + "writetimeout", TIMEOUT_MILLIS);
    return properties;
  }

  @Override
  public void send(Mail mail) {
    MimeMessage message = mails.of(mail, session);
    try (Transport transport = session.getTransport(server.getScheme())) {
      connect(transport);
      transport.sendMessage(message, message.getAllRecipients());
      LOG.info("Mail {} ({}) handed over", mail.id(), mail.template());
    } catch (MessagingException e) {
      throw new MailNotSent("The mail server did not take " + mail, e);
    }
  }

  private void connect(Transport transport) throws MessagingException {
    String login = server.getRawUserInfo();
    if (login == null) {
      transport.connect(server.getHost(), server.getPort(), null, null);
      return;
    }
    String[] parts = login.split(":", 2);
    transport.connect(
        server.getHost(),
        server.getPort(),
        decoded(parts[0]),
        parts.length > 1 ? decoded(parts[1]) : "");
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
