package fr.livrestaka.bootstrap.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.testing.TestMails.Received;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shared program has written thousands of mails when the last tests look for theirs. */
class TestMailsTest {
  private static final String LINA = "lina@example.org";
  private static final String PAUL = "paul@example.org";

  @TempDir Path home;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(home.resolve("mail"));
  }

  @Test
  void readsNothingButTheHeadOfAMailToSomebodyElse() throws IOException {
    Files.writeString(
        folder.resolve("1.eml"), head(PAUL) + "Content-Type: multipart/mixed\r\n\r\nx");
    Files.writeString(
        folder.resolve("2.eml"),
        head(LINA) + "\r\nhttps://front.example.org/reset-password?token=x");
    Received mail = TestMails.in(home).await(LINA, "Bonjour");
    assertThat(mail.to()).isEqualTo(LINA);
    assertThat(mail.links()).containsExactly("https://front.example.org/reset-password?token=x");
  }

  @Test
  void readsTheHeadOnce() throws IOException {
    Path paul = Files.writeString(folder.resolve("1.eml"), head(PAUL) + "\r\nx");
    assertThat(TestMails.in(home).to(LINA)).isEmpty();
    Files.writeString(paul, "");
    assertThat(TestMails.in(home).to(LINA)).isEmpty();
  }

  @Test
  void findsAMailThatHasComeMeanwhile() throws IOException {
    TestMails mails = TestMails.in(home);
    assertThat(mails.to(LINA)).isEmpty();
    Files.writeString(folder.resolve("1.eml"), head(LINA) + "\r\nx");
    assertThat(mails.to(LINA)).extracting(Received::text).containsExactly("x");
    assertThat(mails.to(PAUL)).isEmpty();
  }

  private static String head(String to) {
    return "To: " + to + "\r\nSubject: Bonjour\r\nMessage-ID: <1@example.org>\r\n";
  }
}
