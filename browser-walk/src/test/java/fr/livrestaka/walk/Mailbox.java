package fr.livrestaka.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** All mails that the program has written, whoever gets them. */
final class Mailbox {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Path folder;
  private final Map<Path, ReceivedMail> read = new ConcurrentHashMap<>();

  Mailbox(Path folder) {
    this.folder = folder;
  }

  List<ReceivedMail> all() {
    if (!Files.isDirectory(folder)) return List.of();
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".eml"))
          .sorted()
          .map(file -> read.computeIfAbsent(file, ReceivedMail::read))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for the mail to this person whose subject contains the text. */
  ReceivedMail await(String to, String subject) {
    Predicate<ReceivedMail> isIt =
        mail -> mail.to().contains(to) && mail.subject().contains(subject);
    return Awaitility.await("the mail «" + subject + "» to " + to)
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .until(() -> all().stream().filter(isIt).toList(), found -> !found.isEmpty())
        .getLast();
  }
}
