package fr.livrestaka.bootstrap.notifications;

import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.bootstrap.docs.PrintedPage;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.util.Collection;
import org.junit.jupiter.api.Test;

class NoticePageTest {
  @Test
  @SuppressWarnings({"unchecked", "rawtypes"})
  void thePageSaysWhatTheReactionsTell() {
    PrintedPage page = PrintedPage.of("notices", NoticePageTest.class);
    Collection<Reaction<?>> reactions = (Collection) TestProgram.shared().beans(Reaction.class);
    page.check(new NoticePage(reactions, page).asMarkdown());
  }
}
