package fr.livrestaka.persistence.accounts.erasure;

import fr.livrestaka.application.accounts.PersonalRecord.InvoiceLine;
import fr.livrestaka.application.accounts.port.PersonalData;
import fr.livrestaka.application.accounts.port.PersonalDataContract;
import fr.livrestaka.application.content.port.PageVersions;
import fr.livrestaka.application.orders.port.OrderConsents;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.application.withdrawals.port.Withdrawals;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.content.PageVersion;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.consents.GivenConsents;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal;
import fr.livrestaka.persistence.accounts.PersonalRows;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.util.function.Supplier;

class SqlPersonalDataTest extends PersonalDataContract {
  @Override
  protected PersonalData data() {
    return TestStore.bean(PersonalData.class);
  }

  @Override
  protected AccountId person() {
    return PersonalRows.person();
  }

  @Override
  protected void add(Order order) {
    TestStore.bean(Transactions.class).writing(() -> TestStore.bean(Orders.class).add(order));
  }

  @Override
  protected void add(Withdrawal withdrawal) {
    TestStore.bean(Transactions.class)
        .writing(() -> TestStore.bean(Withdrawals.class).add(withdrawal));
  }

  @Override
  protected void add(GivenConsents given, PageVersion shown) {
    TestStore.bean(Transactions.class)
        .writing(
            () -> {
              TestStore.bean(PageVersions.class).add(shown);
              TestStore.bean(OrderConsents.class).add(given);
            });
  }

  @Override
  protected InvoiceLine invoice(OrderId order, int cents, Instant at) {
    return PersonalRows.invoice(order, cents, at);
  }

  @Override
  protected String message(AccountId from, AccountId to, String text, Instant at) {
    return PersonalRows.message(from, to, text, at);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).read(work);
  }
}
