package fr.livrestaka.mail;

import fr.livrestaka.application.notifications.MailerContract.Received;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A mail as its reader's program shows it. */
final class ReadMail {
  private final StringBuilder text = new StringBuilder();
  private final Map<String, byte[]> attachments = new LinkedHashMap<>();

  private ReadMail() {}

  static Received of(MimeMessage message) {
    try {
      ReadMail mail = new ReadMail();
      mail.read(message);
      return new Received(
          message.getMessageID(),
          message.getAllRecipients()[0].toString(),
          mail.text.toString(),
          mail.attachments);
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void read(Part part) throws IOException, MessagingException {
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart one = parts.getBodyPart(i);
        read(one);
      }
    } else if (part.getFileName() != null) {
      attachments.put(part.getFileName(), part.getInputStream().readAllBytes());
    } else if (part.isMimeType("text/plain")) {
      text.append(part.getContent());
    }
  }
}
