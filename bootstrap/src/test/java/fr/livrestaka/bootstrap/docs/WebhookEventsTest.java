package fr.livrestaka.bootstrap.docs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.architecture.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/operate.md} names the webhook's address and the event types that are acted upon. */
class WebhookEventsTest {
  private static final Path ROOT = Repository.root();
  private static final Pattern TYPE =
      Pattern.compile(
          "\"((?:checkout\\.session|payment_intent|charge(?:\\.dispute)?|refund)\\.[a-z_]+)\"");

  private final String page = read(ROOT.resolve("docs/operate.md"));

  @Test
  void everyTypeThatTheStripeAdapterKnowsIsOnThePage() {
    Set<String> known = typesIn("adapters-stripe/src/main/java");
    assertThat(known).contains("checkout.session.completed", "charge.refunded");
    for (String type : known) assertThat(page).contains("`" + type + "`");
  }

  @Test
  void theAddressIsThatOfTheController() {
    String address = "/payments/webhook";
    assertThat(page).contains("https://<the program's host>" + address);
    assertThat(texts("adapters-rest/src/main/java")).contains("@Controller(\"" + address + "\")");
  }

  private static Set<String> typesIn(String folder) {
    return TYPE.matcher(texts(folder))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String texts(String folder) {
    try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(WebhookEventsTest::read)
          .collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
