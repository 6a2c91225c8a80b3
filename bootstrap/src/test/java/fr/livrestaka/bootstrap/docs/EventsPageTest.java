package fr.livrestaka.bootstrap.docs;

import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.bootstrap.architecture.House;
import fr.livrestaka.bootstrap.testing.AllReactions;
import java.util.Collection;
import org.junit.jupiter.api.Test;

class EventsPageTest {
  @Test
  void thePageShowsEveryEventAndWhatFollowsIt() {
    PrintedPage page = PrintedPage.of("events", EventsPageTest.class);
    Collection<Reaction<?>> reactions = AllReactions.ofTheProgram();
    page.check(new EventsPage(House.product(), reactions, page).asMarkdown());
  }
}
