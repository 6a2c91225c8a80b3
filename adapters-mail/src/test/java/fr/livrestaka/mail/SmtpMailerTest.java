package fr.livrestaka.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.MailerContract;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.notifications.port.Mailer.MailNotSent;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpMailerTest extends MailerContract {
  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Override
  protected Mailer mailer() {
    return mailer("smtp://127.0.0.1:" + port());
  }

  @Override
  protected Mailer broken() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return mailer("smtp://127.0.0.1:" + socket.getLocalPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected List<Received> received() {
    return Stream.of(server.getReceivedMessages()).map(ReadMail::of).toList();
  }

  @Test
  void aMailArrivesWholeAndUnderItsOwnId() throws Exception {
    mailer("smtp://127.0.0.1:" + port()).send(mail());
    MimeMessage received = server.getReceivedMessages()[0];
    assertThat(received.getMessageID()).isEqualTo("<delivery-1@staka.example>");
    assertThat(received.getSubject()).isEqualTo("Réinitialisation de votre mot de passe");
    assertThat(received.getFrom()[0]).hasToString("Staka Livres <contact@staka.example>");
    assertThat(received.getContentType()).startsWith("multipart/alternative");
  }

  @Test
  void noPasswordIsSentToAServerThatDoesNotEncrypt() {
    Mailer mailer = mailer("smtp://user:p%40ss@127.0.0.1:" + port());
    assertThatThrownBy(() -> mailer.send(mail())).isInstanceOf(MailNotSent.class);
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  private int port() {
    return server.getSmtp().getPort();
  }

  private static Mail mail() {
    return new Mail(
        "delivery-1",
        "lina@example.org",
        "password-reset",
        Map.of("prenom", "Lina", "link", "https://front.example.org/reset-password?token=x"),
        List.of());
  }

  private static Mailer mailer(String url) {
    MailSettings settings = MailTextsTest.settings(Optional.of(url), Path.of("target"));
    return new MailerFactory().mailer(settings, new MimeMails(settings, new MailTexts(settings)));
  }
}
