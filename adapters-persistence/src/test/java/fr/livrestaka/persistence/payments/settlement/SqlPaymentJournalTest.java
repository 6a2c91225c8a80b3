package fr.livrestaka.persistence.payments.settlement;

import fr.livrestaka.application.payments.PaymentJournalContract;
import fr.livrestaka.application.payments.settlement.port.PaymentJournal;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.function.Supplier;

class SqlPaymentJournalTest extends PaymentJournalContract {
  @Override
  protected PaymentJournal journal() {
    return TestStore.bean(PaymentJournal.class);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
