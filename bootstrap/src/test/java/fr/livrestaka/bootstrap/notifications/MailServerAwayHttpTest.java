package fr.livrestaka.bootstrap.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSmtpServer;
import fr.livrestaka.bootstrap.testing.TestSmtpServer.Mood;
import fr.livrestaka.persistence.testing.TestDatabase;
import fr.livrestaka.persistence.testing.TestDatabase.Schema;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailServerAwayHttpTest {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Map<String, String> REQUEST =
      Map.of(
          "nom", "Lina Moreau",
          "email", "lina@example.org",
          "telephone", "0600000000",
          "sujet", "Un roman",
          "message", "Bonjour");

  private final Schema schema = TestDatabase.newSchema();
  private final TestSmtpServer server = new TestSmtpServer(Mood.AWAY);
  private TestProgram program = start();

  private TestProgram start() {
    return TestProgram.start(schema, Map.of("SMTP_URL", server.url()));
  }

  @AfterEach
  void stop() {
    program.stop();
    server.close();
  }

  @Test
  void mailsOutliveAServerThatIsAwayAndAProgramThatStops() {
    assertThat(program.client().post("/api/public/contact", REQUEST).status()).isEqualTo(200);
    await().atMost(PATIENCE).until(() -> server.refusals() >= 2);
    program.stop();
    program = start();
    server.become(Mood.WELL);
    await().atMost(PATIENCE).until(() -> server.taken().size() == 2);
    assertThat(recipients()).contains("lina@example.org").hasSize(2);
    assertThat(ids()).hasSize(2);
  }

  @Test
  void aMailThatWasNotConfirmedIsSentAgainUnderItsId() {
    server.become(Mood.TAKES_BUT_DOES_NOT_CONFIRM);
    assertThat(program.client().post("/api/public/contact", REQUEST).status()).isEqualTo(200);
    await().atMost(PATIENCE).until(() -> recipients().size() == 2);
    int unconfirmed = server.taken().size();
    server.become(Mood.WELL);
    await().atMost(PATIENCE).until(() -> server.taken().size() >= unconfirmed + 2);
    assertThat(ids()).hasSize(2).doesNotContainNull();
  }

  private Set<String> recipients() {
    return each(message -> message.getAllRecipients()[0].toString());
  }

  private Set<String> ids() {
    return each(MimeMessage::getMessageID);
  }

  private Set<String> each(Part part) {
    List<MimeMessage> taken = server.taken();
    return taken.stream().map(message -> of(message, part)).collect(Collectors.toSet());
  }

  private static String of(MimeMessage message, Part part) {
    try {
      return part.of(message);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Part {
    String of(MimeMessage message) throws MessagingException;
  }
}
