package fr.livrestaka.bootstrap.orders;

import fr.livrestaka.bootstrap.docs.PrintedPage;
import org.junit.jupiter.api.Test;

class OrderLifePageTest {
  @Test
  void thePageSaysWhatTheCodeDoes() {
    PrintedPage page = PrintedPage.of("order-life", OrderLifePageTest.class);
    page.check(OrderLifePage.asMarkdown(page));
  }
}
