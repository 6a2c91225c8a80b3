package fr.livrestaka.application.shared;

import fr.livrestaka.application.shared.port.OpenTransaction;
import fr.livrestaka.application.shared.port.Transactions;
import java.util.List;

class UndoingTransactionsTest extends OpenTransactionContract {
  private final UndoingTransactions transactions = new UndoingTransactions(List.of());

  @Override
  protected Transactions transactions() {
    return transactions;
  }

  @Override
  protected OpenTransaction openTransaction() {
    return transactions;
  }
}
