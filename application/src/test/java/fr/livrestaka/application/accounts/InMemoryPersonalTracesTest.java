package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.PersonalTraces;
import fr.livrestaka.application.accounts.port.PersonalTracesContract;
import fr.livrestaka.application.files.InMemoryFileRecords;
import fr.livrestaka.application.orders.InMemoryGuestOrders;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import java.util.function.Supplier;

class InMemoryPersonalTracesTest extends PersonalTracesContract {
  private final InMemoryFileRecords files = new InMemoryFileRecords();
  private final InMemoryGuestOrders guestOrders = new InMemoryGuestOrders();
  private final InMemoryPersonalTraces traces = new InMemoryPersonalTraces(files, guestOrders);

  @Override
  protected PersonalTraces traces() {
    return traces;
  }

  /** Accounts are not needed here. */
  @Override
  protected void add(Account account) {}

  @Override
  protected void add(FileRecord file) {
    files.add(file);
  }

  @Override
  protected boolean has(StoredPath path) {
    return files.all().stream().anyMatch(file -> file.path().filter(path::equals).isPresent());
  }

  @Override
  protected void addCard(AccountId owner, String stripePaymentMethodId) {
    traces.addCard(owner, stripePaymentMethodId);
  }

  @Override
  protected void add(GuestOrder order) {
    guestOrders.add(order);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
