package fr.livrestaka.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureMapTest {
  private static final Path PAGE = Repository.root().resolve("docs/architecture.md");

  @Test
  void theMapShowsTheHouseAsItIs() throws IOException {
    String drawn = new ArchitectureMap(House.product()).asMarkdown();
    if ("write".equals(System.getProperty("staka.map"))) Files.writeString(PAGE, drawn);

    assertThat(Files.readString(PAGE))
        .as("docs/architecture.md; to draw it anew: -Dstaka.map=write (see CONTRIBUTING.md)")
        .isEqualTo(drawn);
  }
}
