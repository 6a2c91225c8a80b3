package fr.livrestaka.persistence.files;

import fr.livrestaka.application.files.FileRecordsContract;
import fr.livrestaka.application.files.port.FileRecords;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.function.Supplier;

class SqlFileRecordsTest extends FileRecordsContract {
  @Override
  protected FileRecords records() {
    return TestStore.bean(FileRecords.class);
  }

  @Override
  protected AccountId account(Role role) {
    return FileWorld.account(role);
  }

  @Override
  protected void close(AccountId account) {
    FileWorld.run("UPDATE users SET isActive = 0 WHERE id = ?", account.value());
  }

  @Override
  protected OrderId orderOf(AccountId client) {
    return FileWorld.orderOf(client, "Roman");
  }

  @Override
  protected void message(AccountId from, AccountId to, FileId file, boolean isDraft) {
    FileWorld.message(from, to, file, isDraft);
  }

  @Override
  protected void messageAbout(OrderId order, AccountId from, FileId file) {
    FileWorld.messageAbout(order, from, file);
  }

  @Override
  protected void putInCharge(OrderId order, AccountId corrector) {
    FileWorld.run(
        "UPDATE commandes SET correcteurId = ? WHERE id = ?", corrector.value(), order.value());
  }

  @Override
  protected void changeRole(AccountId account, Role role) {
    FileWorld.run("UPDATE users SET role = ? WHERE id = ?", role.name(), account.value());
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
