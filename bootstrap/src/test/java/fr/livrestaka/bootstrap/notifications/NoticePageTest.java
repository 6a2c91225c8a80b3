package fr.livrestaka.bootstrap.notifications;

import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.bootstrap.docs.PrintedPage;
import fr.livrestaka.bootstrap.testing.AllReactions;
import java.util.Collection;
import org.junit.jupiter.api.Test;

class NoticePageTest {
  @Test
  void thePageSaysWhatTheReactionsTell() {
    PrintedPage page = PrintedPage.of("notices", NoticePageTest.class);
    Collection<Reaction<?>> reactions = AllReactions.ofTheProgram();
    page.check(new NoticePage(reactions, page).asMarkdown());
  }
}
