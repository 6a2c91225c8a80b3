package fr.livrestaka.persistence.retention;

import static fr.livrestaka.persistence.retention.RetentionRows.run;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.SignIns;
import fr.livrestaka.application.retention.port.DormantAccounts;
import fr.livrestaka.application.retention.port.DormantAccountsContract;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlDormantAccountsTest extends DormantAccountsContract {
  private final Accounts accounts = TestStore.bean(Accounts.class);

  @Override
  protected DormantAccounts dormant() {
    return TestStore.bean(DormantAccounts.class);
  }

  @Override
  protected Account stored(Role role) {
    AccountId id = RetentionRows.account(role, MADE);
    return inTransaction(() -> accounts.find(id).orElseThrow());
  }

  @Override
  protected void signIn(AccountId account, Instant at) {
    inTransaction(
        () -> {
          TestStore.bean(SignIns.class).remember(account, at);
          return true;
        });
  }

  @Override
  protected void erase(AccountId account) {
    inTransaction(() -> accounts.change(account, found -> found.erased(MADE).state()));
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return RetentionRows.inTransaction(work);
  }

  @Test
  void whoWasOnTheTeamOnceIsNeverFound() {
    AccountId former = stored(Role.ADMIN).id();
    run("UPDATE users SET role = 'USER' WHERE id = ?", former.value());
    assertThat(locked(former)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void onlyAnOrderThatHasEndedLeavesTheAccountFree(OrderStatus status) {
    AccountId client = stored(Role.USER).id();
    RetentionRows.order(client, status, MADE);
    assertThat(isBound(client)).isEqualTo(!status.isEnded());
  }

  @ParameterizedTest
  @ValueSource(strings = {"GENERATED", "SENT", "OVERDUE"})
  void anUnpaidInvoiceBinds(String status) {
    AccountId client = stored(Role.USER).id();
    Order order = ended(client);
    String invoice = RetentionRows.invoice(order, status, "/uploads/invoices/x.pdf");
    assertThat(isBound(client)).isTrue();
    run("UPDATE invoices SET status = 'PAID' WHERE id = ?", invoice);
    assertThat(isBound(client)).isFalse();
  }

  @Test
  void aDisputeBindsUntilItIsDecided() {
    AccountId client = stored(Role.USER).id();
    String payment = RetentionRows.payment(ended(client), MADE);
    RetentionRows.dispute(payment, false);
    assertThat(isBound(client)).isFalse();
    RetentionRows.dispute(payment, true);
    assertThat(isBound(client)).isTrue();
  }

  @Test
  void aRefundBindsUntilItIsSettled() {
    AccountId client = stored(Role.USER).id();
    String payment = RetentionRows.payment(ended(client), MADE);
    run(
        "INSERT INTO refunds (id, paymentId, amount, createdAt) VALUES (?, ?, 5, NOW(3))",
        payment,
        payment);
    assertThat(isBound(client)).isTrue();
    run("UPDATE refunds SET status = 'FAILED', settledAt = NOW(3) WHERE id = ?", payment);
    assertThat(isBound(client)).isFalse();
  }

  @Test
  void aDeclaredWithdrawalBindsUntilItIsDecided() {
    AccountId client = stored(Role.USER).id();
    String withdrawal = RetentionRows.withdrawal(ended(client));
    assertThat(isBound(client)).isTrue();
    RetentionRows.decide(withdrawal);
    assertThat(isBound(client)).isFalse();
  }

  @Test
  void ordersPaymentsAndMessagesAreActivity() {
    AccountId orders = stored(Role.USER).id();
    RetentionRows.order(orders, OrderStatus.TERMINE, LATER);
    AccountId pays = stored(Role.USER).id();
    RetentionRows.payment(ended(pays), LATER);
    AccountId writes = stored(Role.USER).id();
    RetentionRows.message(RetentionRows.id(), "USER_MESSAGE", LATER, writes.value(), null);
    for (AccountId active : new AccountId[] {orders, pays, writes}) {
      assertThat(locked(active).orElseThrow().lastActivity()).isEqualTo(LATER);
    }
  }

  private static Order ended(AccountId client) {
    return RetentionRows.order(client, OrderStatus.TERMINE, MADE);
  }

  private boolean isBound(AccountId account) {
    return locked(account).orElseThrow().isBound();
  }
}
