package fr.livrestaka.bootstrap.docs;

import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.bootstrap.architecture.House;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.util.Collection;
import org.junit.jupiter.api.Test;

class EventsPageTest {
  @Test
  @SuppressWarnings({"unchecked", "rawtypes"})
  void thePageShowsEveryEventAndWhatFollowsIt() {
    PrintedPage page = PrintedPage.of("events", EventsPageTest.class);
    Collection<Reaction<?>> reactions = (Collection) TestProgram.shared().beans(Reaction.class);
    page.check(new EventsPage(House.product(), reactions, page).asMarkdown());
  }
}
