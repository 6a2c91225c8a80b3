package fr.livrestaka.application.content;

import fr.livrestaka.application.content.port.Faqs;

class InMemoryFaqsTest extends FaqsContract {
  private final Faqs faqs = new InMemoryFaqs();

  @Override
  protected Faqs faqs() {
    return faqs;
  }

  @Override
  protected void inTransaction(Runnable work) {
    work.run();
  }
}
