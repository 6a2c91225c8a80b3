package fr.livrestaka.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.notifications.Mail;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MimeMailsTest {
  private static final MailSettings SETTINGS =
      MailTextsTest.settings(Optional.empty(), Path.of("target"));

  private final MimeMails mails = new MimeMails(SETTINGS, new MailTexts(SETTINGS));

  @Test
  void aMailOneCanUnsubscribeFromHasTheHeadersForOneClick() throws MessagingException {
    String link = "https://example.org/unsubscribe?token=x";
    MimeMessage message = message(Map.of("link", "https://example.org", "unsubscribe", link));
    assertThat(message.getHeader("List-Unsubscribe")).containsExactly("<" + link + ">");
    assertThat(message.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
  }

  @Test
  void otherMailsHaveNone() throws MessagingException {
    assertThat(message(Map.of("link", "https://example.org")).getHeader("List-Unsubscribe"))
        .isNull();
  }

  private MimeMessage message(Map<String, String> values) {
    Mail mail = new Mail("1", "lina@example.org", "newsletter-confirm", values, List.of());
    return mails.of(mail, Session.getInstance(new Properties()));
  }
}
