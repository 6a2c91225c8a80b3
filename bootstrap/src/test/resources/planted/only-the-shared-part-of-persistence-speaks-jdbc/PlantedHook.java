package fr.livrestaka.persistence.accounts;

import io.micronaut.transaction.TransactionOperations;

class PlantedHook {
  private TransactionOperations<?> operations;

  boolean isOpen() {
    return operations.findTransactionStatus().isPresent();
  }
}
