package fr.livrestaka.mail;

import fr.livrestaka.application.notifications.MailerContract;
import fr.livrestaka.application.notifications.port.Mailer;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.io.TempDir;

class FileMailerTest extends MailerContract {
  @TempDir Path folder;

  @Override
  protected Mailer mailer() {
    return mailer(folder.resolve("mail"));
  }

  @Override
  protected Mailer broken() {
    try {
      return mailer(Files.writeString(folder.resolve("no-folder"), "x"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected List<Received> received() {
    if (!Files.isDirectory(folder.resolve("mail"))) return List.of();
    try (var files = Files.list(folder.resolve("mail"))) {
      return files.map(FileMailerTest::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Received read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return ReadMail.of(new MimeMessage(Session.getInstance(new Properties()), in));
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  private static Mailer mailer(Path folder) {
    MailSettings settings = MailTextsTest.settings(Optional.empty(), folder);
    return new MailerFactory().mailer(settings, new MimeMails(settings, new MailTexts(settings)));
  }
}
