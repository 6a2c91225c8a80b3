package fr.livrestaka.persistence.invoicing;

import fr.livrestaka.application.invoicing.UnpaidInvoicesContract;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.invoicing.port.UnpaidInvoices;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.PersonInEveryTable;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

class SqlUnpaidInvoicesTest extends UnpaidInvoicesContract {
  @Override
  protected UnpaidInvoices unpaid() {
    return TestStore.bean(UnpaidInvoices.class);
  }

  @Override
  protected Invoices invoices() {
    return TestStore.bean(Invoices.class);
  }

  @Override
  protected Numbering numbering() {
    return TestStore.bean(Numbering.class);
  }

  @Override
  protected AccountId client() {
    PersonInEveryTable person = PersonInEveryTable.fresh();
    inTransaction(
        () -> {
          person.insertAccount(TestStore.bean(Statements.class));
          return true;
        });
    return person.account().id();
  }

  @Override
  protected OrderId order(AccountId client) {
    OrderId order = new OrderId(UUID.randomUUID().toString());
    inTransaction(
        () ->
            TestStore.bean(Statements.class)
                .update(
                    "INSERT INTO commandes (id, userId, titre, updatedAt)"
                        + " VALUES (?, ?, 'Roman', ?)",
                    order.value(),
                    client.value(),
                    Instant.EPOCH));
    return order;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
