package fr.livrestaka.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.MailAttachment;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.notifications.port.Mailer.MailNotSent;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpMailerTest {
  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void aMailArrivesWholeAndUnderItsOwnId() throws Exception {
    mailer("smtp://127.0.0.1:" + port()).send(mail(List.of()));
    MimeMessage received = server.getReceivedMessages()[0];
    assertThat(received.getMessageID()).isEqualTo("<delivery-1@staka.example>");
    assertThat(received.getSubject()).isEqualTo("Réinitialisation de votre mot de passe");
    assertThat(received.getFrom()[0]).hasToString("Staka Livres <contact@staka.example>");
    assertThat(received.getContentType()).startsWith("multipart/alternative");
  }

  @Test
  void aRepetitionBearsTheSameId() throws Exception {
    Mailer mailer = mailer("smtp://127.0.0.1:" + port());
    mailer.send(mail(List.of()));
    mailer.send(mail(List.of()));
    assertThat(server.getReceivedMessages())
        .extracting(MimeMessage::getMessageID)
        .containsExactly("<delivery-1@staka.example>", "<delivery-1@staka.example>");
  }

  @Test
  void attachmentsComeWithTheMail() throws Exception {
    byte[] json = "{\"é\":1}".getBytes(StandardCharsets.UTF_8);
    mailer("smtp://127.0.0.1:" + port())
        .send(mail(List.of(new MailAttachment("export.json", "application/json", json))));
    MimeMessage received = server.getReceivedMessages()[0];
    assertThat(received.getContentType()).startsWith("multipart/mixed");
  }

  @Test
  void noPasswordIsSentToAServerThatDoesNotEncrypt() {
    Mailer mailer = mailer("smtp://user:p%40ss@127.0.0.1:" + port());
    assertThatThrownBy(() -> mailer.send(mail(List.of()))).isInstanceOf(MailNotSent.class);
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void aServerThatIsAwayMeansTryAgain() throws Exception {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    Mailer mailer = mailer("smtp://127.0.0.1:" + free);
    assertThatThrownBy(() -> mailer.send(mail(List.of()))).isInstanceOf(MailNotSent.class);
  }

  private int port() {
    return server.getSmtp().getPort();
  }

  private static Mail mail(List<MailAttachment> attachments) {
    return new Mail(
        "delivery-1",
        "lina@example.org",
        "password-reset",
        Map.of("prenom", "Lina", "link", "https://front.example.org/reset-password?token=x"),
        attachments);
  }

  private static Mailer mailer(String url) {
    MailSettings settings = MailTextsTest.settings(Optional.of(url), Path.of("target"));
    return new MailerFactory().mailer(settings, new MimeMails(settings, new MailTexts(settings)));
  }
}
