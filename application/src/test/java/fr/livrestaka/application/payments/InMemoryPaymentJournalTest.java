package fr.livrestaka.application.payments;

import fr.livrestaka.application.payments.settlement.port.PaymentJournal;
import java.util.function.Supplier;

class InMemoryPaymentJournalTest extends PaymentJournalContract {
  private final InMemoryPaymentJournal journal = new InMemoryPaymentJournal();

  @Override
  protected PaymentJournal journal() {
    return journal;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
