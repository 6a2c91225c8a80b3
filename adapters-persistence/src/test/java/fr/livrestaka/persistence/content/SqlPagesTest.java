package fr.livrestaka.persistence.content;

import fr.livrestaka.application.content.PagesContract;
import fr.livrestaka.application.content.port.Pages;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.persistence.testing.TestStore;

class SqlPagesTest extends PagesContract {
  @Override
  protected Pages pages() {
    return TestStore.bean(Pages.class);
  }

  @Override
  protected void inTransaction(Runnable work) {
    TestStore.bean(Transactions.class).writing(work);
  }
}
