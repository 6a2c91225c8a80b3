package fr.livrestaka.mail;

import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.MailAttachment;
import jakarta.activation.DataHandler;
import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Makes the message that is sent or written. Its Message-ID comes from the mail's own id, so that a
 * repetition is recognised.
 */
@Singleton
final class MimeMails {
  private static final String UTF_8 = "UTF-8";
  private static final String UNSUBSCRIBE = "unsubscribe";

  private final MailSettings settings;
  private final MailTexts texts;

  MimeMails(MailSettings settings, MailTexts texts) {
    this.settings = settings;
    this.texts = texts;
  }

  MimeMessage of(Mail mail, Session session) {
    try {
      MailTexts.Rendered rendered = texts.render(mail);
      MimeMessage message = new FixedIdMessage(session, messageId(mail));
      message.setFrom(new InternetAddress(settings.fromEmail(), settings.fromName(), UTF_8));
      message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
      message.setSubject(rendered.subject(), UTF_8);
      message.setHeader(
          "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(OffsetDateTime.now(ZoneOffset.UTC)));
      message.setHeader("Auto-Submitted", "auto-generated");
      if (mail.values().containsKey(UNSUBSCRIBE)) oneClick(message, mail);
      message.setContent(content(mail, rendered));
      message.saveChanges();
      return message;
    } catch (MessagingException | UnsupportedEncodingException e) {
      throw new IllegalArgumentException("A mail that cannot be written: " + mail, e);
    }
  }

  /** RFC 8058: mail programs show a button that posts to the link. */
  private static void oneClick(MimeMessage message, Mail mail) throws MessagingException {
    message.setHeader("List-Unsubscribe", "<" + mail.values().get(UNSUBSCRIBE) + ">");
    message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
  }

  private String messageId(Mail mail) {
    String domain = settings.fromEmail().substring(settings.fromEmail().lastIndexOf('@') + 1);
    return "<" + mail.id().replaceAll("[^A-Za-z0-9._-]", "_") + "@" + domain + ">";
  }

  private static MimeMultipart content(Mail mail, MailTexts.Rendered rendered)
      throws MessagingException {
    MimeMultipart forms = new MimeMultipart("alternative");
    forms.addBodyPart(text(rendered.text(), "plain"));
    forms.addBodyPart(text(rendered.html(), "html"));
    if (mail.attachments().isEmpty()) return forms;
    MimeMultipart all = new MimeMultipart("mixed");
    MimeBodyPart body = new MimeBodyPart();
    body.setContent(forms);
    all.addBodyPart(body);
    for (MailAttachment attachment : mail.attachments()) all.addBodyPart(file(attachment));
    return all;
  }

  private static MimeBodyPart text(String text, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, UTF_8, subtype);
    return part;
  }

  private static MimeBodyPart file(MailAttachment attachment) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(
        new DataHandler(new ByteArrayDataSource(attachment.bytes(), attachment.mimeType())));
    part.setFileName(attachment.filename().replaceAll("\\p{Cntrl}", "_"));
    return part;
  }

  /** A message that keeps its Message-ID when it is saved. */
  private static final class FixedIdMessage extends MimeMessage {
    private final String messageId;

    FixedIdMessage(Session session, String messageId) {
      super(session);
      this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", messageId);
    }
  }
}
