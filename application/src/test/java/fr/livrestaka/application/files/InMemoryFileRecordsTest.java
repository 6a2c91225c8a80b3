package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.FileRecords;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.Uploader;
import fr.livrestaka.domain.orders.OrderId;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryFileRecordsTest extends FileRecordsContract {
  private final InMemoryFileRecords records = new InMemoryFileRecords();

  @Override
  protected FileRecords records() {
    return records;
  }

  @Override
  protected AccountId account(Role role) {
    AccountId id = new AccountId(UUID.randomUUID().toString());
    records.open(new Uploader(id, role));
    return id;
  }

  @Override
  protected void close(AccountId account) {
    records.close(account);
  }

  @Override
  protected OrderId orderOf(AccountId client) {
    return new OrderId("order of " + client.value());
  }

  @Override
  protected void message(AccountId from, AccountId to, FileId file, boolean isDraft) {
    records.message(from, to, file, isDraft);
  }

  @Override
  protected void messageAbout(OrderId order, AccountId from, FileId file) {
    records.messageAbout(order, from, file);
  }

  @Override
  protected void putInCharge(OrderId order, AccountId corrector) {
    records.putInCharge(order, corrector);
  }

  @Override
  protected void changeRole(AccountId account, Role role) {
    records.open(new Uploader(account, role));
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
