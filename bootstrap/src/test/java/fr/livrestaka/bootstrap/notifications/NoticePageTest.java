package fr.livrestaka.bootstrap.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.bootstrap.architecture.Repository;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.junit.jupiter.api.Test;

class NoticePageTest {
  private static final Path PAGE = Repository.root().resolve("docs/notices.md");

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"})
  void thePageSaysWhatTheReactionsTell() throws IOException {
    Collection<Reaction<?>> reactions = (Collection) TestProgram.shared().beans(Reaction.class);
    String printed = new NoticePage(reactions).asMarkdown();
    if ("write".equals(System.getProperty("staka.notices"))) Files.writeString(PAGE, printed);

    assertThat(Files.readString(PAGE))
        .as("docs/notices.md; to print it anew: -Dstaka.notices=write (see CONTRIBUTING.md)")
        .isEqualTo(printed);
  }
}
