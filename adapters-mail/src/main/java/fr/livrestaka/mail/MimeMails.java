package fr.livrestaka.mail;

import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.MailAttachment;
import fr.livrestaka.application.shared.PermanentFailure;
import fr.livrestaka.domain.accounts.EmailAddress;
import jakarta.activation.DataHandler;
import jakarta.inject.Singleton;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParseException;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes the message that is sent or written. Its Message-ID comes from the mail's own id, so that a
 * repetition is recognised.
 */
@Singleton
final class MimeMails {
  private static final String UTF_8 = "UTF-8";
  private static final String BYTES = "application/octet-stream";
  private static final String UNSUBSCRIBE = "unsubscribe";

  /** RFC 5322 3.3: an offset, not the name of a zone. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH);

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
      message.setFrom(sender());
      message.setRecipient(Message.RecipientType.TO, Mailboxes.of(mail.to()));
      Address[] answered =
          mail.replyTo().flatMap(MimeMails::inAscii).stream().toArray(Address[]::new);
      if (answered.length > 0) message.setReplyTo(answered);
      message.setSubject(rendered.subject(), UTF_8);
      message.setHeader("Date", DATE.format(OffsetDateTime.now(ZoneOffset.UTC)));
      message.setHeader("Auto-Submitted", "auto-generated");
      if (mail.values().containsKey(UNSUBSCRIBE)) oneClick(message, mail);
      message.setContent(content(mail, rendered));
      message.saveChanges();
      return message;
    } catch (MessagingException | UnsupportedEncodingException e) {
      throw new PermanentFailure("the mail cannot be written", e);
    }
  }

  private InternetAddress sender() throws UnsupportedEncodingException {
    InternetAddress sender = Mailboxes.of(settings.fromEmail());
    sender.setPersonal(settings.fromName().replaceAll("\\p{Cntrl}+", " ").strip(), UTF_8);
    return sender;
  }

  private static Optional<InternetAddress> inAscii(String address) {
    return EmailAddress.needsSmtpUtf8(address) || EmailAddress.sendable(address).isEmpty()
        ? Optional.empty()
        : Optional.of(Mailboxes.of(address));
  }

  /** RFC 8058: mail programs show a button that posts to the link. */
  private static void oneClick(MimeMessage message, Mail mail) throws MessagingException {
    message.setHeader("List-Unsubscribe", "<" + mail.values().get(UNSUBSCRIBE) + ">");
    message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
  }

  private String messageId(Mail mail) {
    String sender = Mailboxes.of(settings.fromEmail()).getAddress();
    String domain = sender.substring(sender.lastIndexOf('@') + 1);
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

  /** Byte for byte: in any other encoding a mail server may change the line ends. */
  private static MimeBodyPart file(MailAttachment attachment) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(
        new DataHandler(new ByteArrayDataSource(attachment.bytes(), mimeType(attachment))));
    part.setHeader("Content-Transfer-Encoding", "base64");
    part.setDisposition(Part.ATTACHMENT);
    part.setFileName(attachment.filename().replaceAll("\\p{Cntrl}", "_"));
    return part;
  }

  /** Mails and parts of mails must not travel in base64 (RFC 2046 5.2.1, RFC 2045 6.4). */
  private static String mimeType(MailAttachment attachment) {
    try {
      ContentType type = new ContentType(attachment.mimeType().replaceAll("\\p{Cntrl}", " "));
      boolean isMail = type.match("message/*") || type.match("multipart/*");
      return isMail ? BYTES : type.toString();
    } catch (ParseException e) {
      return BYTES;
    }
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
