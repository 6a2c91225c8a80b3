package fr.livrestaka.bootstrap.docs;

import org.junit.jupiter.api.Test;

class DataModelPageTest {
  @Test
  void thePageShowsEveryTableWithItsKeysAndItsOwner() {
    PrintedPage page = PrintedPage.of("data-model", DataModelPageTest.class);
    page.check(new DataModelPage(page).asMarkdown());
  }
}
