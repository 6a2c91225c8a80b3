package fr.livrestaka.application.shared;

import fr.livrestaka.application.shared.port.Transactions;
import java.util.List;

class UndoingTransactionsCurrentReadTest extends TransactionsContract {
  private final Transactions transactions = new UndoingTransactions(List.of());
  private int value;

  @Override
  protected Transactions transactions() {
    return transactions;
  }

  @Override
  protected void increment() {
    value++;
  }

  @Override
  protected int value() {
    return value;
  }
}
