package fr.livrestaka.persistence.payments;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.files.port.OrderFiles;
import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.invoicing.port.RefundCredits;
import fr.livrestaka.application.notifications.port.NotificationInbox;
import fr.livrestaka.application.notifications.port.NotificationView;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.orders.port.Estimates;
import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.orders.port.OrderSearch;
import fr.livrestaka.application.orders.port.OrderSessions;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.payments.checkout.port.Checkouts;
import fr.livrestaka.application.payments.refunds.port.Disputes;
import fr.livrestaka.application.payments.refunds.port.Refunds;
import fr.livrestaka.application.payments.schedules.SchedulesContract;
import fr.livrestaka.application.payments.schedules.Store;
import fr.livrestaka.application.payments.settlement.port.PaymentJournal;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.application.pricing.TariffFixtures;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.port.OpenTransaction;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.shared.DomainEvent;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestStore;
import io.micronaut.data.exceptions.DataAccessException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a real database, whose connection breaks at times. */
class SqlSchedulesTest extends SchedulesContract {
  private static final Transactions TRANSACTIONS = TestStore.bean(Transactions.class);
  private static final Statements STATEMENTS = TestStore.bean(Statements.class);
  private static final Tariff TARIFF = TariffFixtures.pack();
  private static int schedules;

  @BeforeAll
  static void prepare() {
    TRANSACTIONS.writing(
        () ->
            STATEMENTS.update(
                "CREATE TABLE schedule_events (n INT AUTO_INCREMENT PRIMARY KEY,"
                    + " schedule INT NOT NULL, event TEXT NOT NULL) ENGINE=InnoDB"));
    TRANSACTIONS.writing(() -> TestStore.bean(Tariffs.class).add(TARIFF));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void manyDeliveriesAtOnceEndSoToo(long seed) throws Exception {
    atOnce(seed);
  }

  @Override
  protected int usually() {
    return 100;
  }

  @Override
  protected Fresh fresh() {
    int schedule = ++schedules;
    Store store =
        new Store(
            TRANSACTIONS,
            TestStore.bean(OpenTransaction.class),
            TestStore.bean(Accounts.class),
            TestStore.bean(Orders.class),
            TestStore.bean(GuestOrders.class),
            TestStore.bean(OrderSessions.class),
            TestStore.bean(Checkouts.class),
            TestStore.bean(Payments.class),
            TestStore.bean(Refunds.class),
            TestStore.bean(Disputes.class),
            TestStore.bean(PaymentJournal.class),
            TestStore.bean(Estimates.class),
            TestStore.bean(Tariffs.class),
            TestStore.bean(OrderFiles.class),
            TestStore.bean(Invoices.class),
            TestStore.bean(CreditNotes.class),
            TestStore.bean(RefundCredits.class),
            TestStore.bean(Numbering.class),
            event -> record(schedule, event),
            TestStore.bean(Notifications.class),
            SqlSchedulesTest::noticesOf,
            onlyAdmin(),
            () -> recorded(schedule),
            SqlSchedulesTest::ordersOf);
    return new Fresh(store, TARIFF.id());
  }

  private static AccountId onlyAdmin() {
    AccountId admin = new AccountId(UUID.randomUUID().toString());
    TRANSACTIONS.writing(
        () -> {
          STATEMENTS.update("UPDATE users SET isActive = 0 WHERE role = 'ADMIN' AND isActive = 1");
          STATEMENTS.update(
              "INSERT INTO users (id, prenom, nom, email, password, role, isActive, updatedAt)"
                  + " VALUES (?, 'Ada', 'Team', ?, '-', 'ADMIN', 1, NOW(3))",
              admin.value(),
              admin.value() + "@example.org");
        });
    return admin;
  }

  private static List<NotificationView> noticesOf(AccountId owner) {
    return TestStore.bean(NotificationInbox.class)
        .list(owner, false, new PageRequest(1, 1_000))
        .rows();
  }

  private static void record(int schedule, DomainEvent event) {
    STATEMENTS.update(
        "INSERT INTO schedule_events (schedule, event) VALUES (?, ?)", schedule, event.toString());
  }

  private static List<String> recorded(int schedule) {
    return TRANSACTIONS.write(
        () ->
            STATEMENTS.query(
                "SELECT event FROM schedule_events WHERE schedule = ? ORDER BY n",
                row -> row.getString("event"),
                schedule));
  }

  private static List<Order> ordersOf(AccountId client) {
    return TestStore.bean(OrderSearch.class)
        .ofClient(client, Optional.empty(), new PageRequest(1, 100))
        .rows();
  }

  /** Breaks the connection just before the commit. */
  @Override
  protected void kill(Store store) {
    try {
      STATEMENTS.query("SELECT CONNECTION_ID()", row -> row.getLong(1)).stream()
          .forEach(id -> STATEMENTS.update("KILL CONNECTION " + id));
    } catch (DataAccessException e) {
      // The answer of a connection that has just ended.
    }
  }
}
