package fr.livrestaka.application.content;

import fr.livrestaka.application.content.port.Pages;

class InMemoryPagesTest extends PagesContract {
  private final Pages pages = new InMemoryPages();

  @Override
  protected Pages pages() {
    return pages;
  }

  @Override
  protected void inTransaction(Runnable work) {
    work.run();
  }
}
