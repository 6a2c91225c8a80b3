package fr.livrestaka.bootstrap.orders;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.architecture.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OrderLifePageTest {
  private static final Path PAGE = Repository.root().resolve("docs/order-life.md");

  @Test
  void thePageSaysWhatTheCodeDoes() throws IOException {
    String printed = OrderLifePage.asMarkdown();
    if ("write".equals(System.getProperty("staka.order-life"))) Files.writeString(PAGE, printed);

    assertThat(Files.readString(PAGE))
        .as("docs/order-life.md; to print it anew: -Dstaka.order-life=write (see CONTRIBUTING.md)")
        .isEqualTo(printed);
  }
}
