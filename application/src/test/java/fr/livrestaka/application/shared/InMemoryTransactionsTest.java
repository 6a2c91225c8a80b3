package fr.livrestaka.application.shared;

import fr.livrestaka.application.shared.port.Transactions;

class InMemoryTransactionsTest extends TransactionsContract {
  private final Transactions transactions = new InMemoryTransactions();
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
