package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.PersonalRecord.InvoiceLine;
import fr.livrestaka.application.accounts.port.PersonalData;
import fr.livrestaka.application.accounts.port.PersonalDataContract;
import fr.livrestaka.application.content.InMemoryPageVersions;
import fr.livrestaka.application.orders.InMemoryOrderConsents;
import fr.livrestaka.application.orders.InMemoryOrders;
import fr.livrestaka.application.withdrawals.InMemoryWithdrawals;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.content.PageVersion;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.consents.GivenConsents;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryPersonalDataTest extends PersonalDataContract {
  private final InMemoryOrders orders = new InMemoryOrders();
  private final InMemoryWithdrawals withdrawals = new InMemoryWithdrawals();
  private final InMemoryOrderConsents consents = new InMemoryOrderConsents();
  private final InMemoryPageVersions versions = new InMemoryPageVersions();
  private final InMemoryPersonalData data =
      new InMemoryPersonalData(orders, withdrawals, consents, versions);

  @Override
  protected PersonalData data() {
    return data;
  }

  @Override
  protected AccountId person() {
    return new AccountId(fresh());
  }

  @Override
  protected void add(Order order) {
    orders.add(order);
  }

  @Override
  protected void add(Withdrawal withdrawal) {
    withdrawals.add(withdrawal);
  }

  @Override
  protected void add(GivenConsents given, PageVersion shown) {
    versions.add(shown);
    consents.add(given);
  }

  @Override
  protected InvoiceLine invoice(OrderId order, int cents, Instant at) {
    InvoiceLine line = new InvoiceLine(fresh(), order.value(), "/uploads/x.pdf", at, cents);
    data.add(line);
    return line;
  }

  @Override
  protected String message(AccountId from, AccountId to, String text, Instant at) {
    String id = fresh();
    data.message(from, to, id, text, at);
    return id;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }

  private static String fresh() {
    return UUID.randomUUID().toString();
  }
}
