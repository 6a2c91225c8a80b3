package fr.livrestaka.persistence.accounts.exports;

import fr.livrestaka.application.accounts.port.ExportLinks;
import fr.livrestaka.application.accounts.port.ExportLinksContract;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.PersonInEveryTable;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.function.Supplier;

class SqlExportLinksTest extends ExportLinksContract {
  @Override
  protected ExportLinks links() {
    return TestStore.bean(ExportLinks.class);
  }

  @Override
  protected AccountId account() {
    PersonInEveryTable person = PersonInEveryTable.fresh();
    inTransaction(
        () -> {
          person.insertAccount(TestStore.bean(Statements.class));
          return true;
        });
    return person.account().id();
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
