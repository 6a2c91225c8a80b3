package fr.livrestaka.persistence.content;

import fr.livrestaka.application.content.FaqsContract;
import fr.livrestaka.application.content.port.Faqs;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.persistence.testing.TestStore;

class SqlFaqsTest extends FaqsContract {
  @Override
  protected Faqs faqs() {
    return TestStore.bean(Faqs.class);
  }

  @Override
  protected void inTransaction(Runnable work) {
    TestStore.bean(Transactions.class).writing(work);
  }
}
