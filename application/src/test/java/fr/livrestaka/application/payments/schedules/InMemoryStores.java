package fr.livrestaka.application.payments.schedules;

import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.files.InMemoryOrderFiles;
import fr.livrestaka.application.invoicing.InMemoryInvoicing;
import fr.livrestaka.application.invoicing.InMemoryRefundCredits;
import fr.livrestaka.application.live.InMemoryLive;
import fr.livrestaka.application.notifications.InMemoryNotifications;
import fr.livrestaka.application.orders.InMemoryEstimates;
import fr.livrestaka.application.orders.InMemoryGuestOrders;
import fr.livrestaka.application.orders.InMemoryOrderSessions;
import fr.livrestaka.application.orders.InMemoryOrders;
import fr.livrestaka.application.payments.InMemoryCheckouts;
import fr.livrestaka.application.payments.InMemoryDisputes;
import fr.livrestaka.application.payments.InMemoryPaymentJournal;
import fr.livrestaka.application.payments.InMemoryPayments;
import fr.livrestaka.application.payments.InMemoryRefunds;
import fr.livrestaka.application.payments.schedules.SchedulesContract.Fresh;
import fr.livrestaka.application.pricing.InMemoryTariffs;
import fr.livrestaka.application.pricing.TariffFixtures;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.InMemoryOutbox;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.UndoingTransactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.pricing.Tariff;
import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;

/** Stores in memory, each with a tariff on sale. */
final class InMemoryStores {
  private InMemoryStores() {}

  static Fresh fresh() {
    return fresh(tariffs -> tariffs);
  }

  /**
   * @param seen the price list as the program sees it
   */
  static Fresh fresh(UnaryOperator<Tariffs> seen) {
    InMemoryAccounts accounts = new InMemoryAccounts();
    InMemoryOrders orders = new InMemoryOrders();
    InMemoryGuestOrders guestOrders = new InMemoryGuestOrders();
    InMemoryCheckouts checkouts = new InMemoryCheckouts();
    InMemoryPayments payments = new InMemoryPayments();
    InMemoryRefunds refunds = new InMemoryRefunds(payments);
    InMemoryDisputes disputes = new InMemoryDisputes(payments);
    InMemoryPaymentJournal journal = new InMemoryPaymentJournal();
    InMemoryOutbox outbox = new InMemoryOutbox();
    InMemoryNotifications notifications =
        new InMemoryNotifications(outbox, new InMemoryLive(InstantSource.system()));
    AccountId admin = new AccountId("admin");
    notifications.addAdmin(admin);
    InMemoryInvoicing invoicing = new InMemoryInvoicing();
    InMemoryRefundCredits refundCredits = new InMemoryRefundCredits(invoicing.creditNotes());
    InMemoryTariffs tariffs = new InMemoryTariffs();
    Tariff tariff = TariffFixtures.pack();
    tariffs.add(tariff);
    UndoingTransactions transactions =
        new UndoingTransactions(
            List.of(
                accounts,
                orders,
                guestOrders,
                checkouts,
                payments,
                refunds,
                disputes,
                journal,
                invoicing,
                refundCredits,
                outbox,
                notifications));
    Store store =
        new Store(
            transactions,
            transactions,
            accounts,
            orders,
            guestOrders,
            new InMemoryOrderSessions(orders, guestOrders),
            checkouts,
            payments,
            refunds,
            disputes,
            journal,
            new InMemoryEstimates(),
            seen.apply(tariffs),
            new InMemoryOrderFiles(),
            invoicing.invoices(),
            invoicing.creditNotes(),
            refundCredits,
            invoicing.numbering(),
            outbox,
            notifications,
            owner -> notifications.list(owner, false, new PageRequest(1, 1_000)).rows(),
            admin,
            () -> outbox.events().stream().map(Object::toString).toList(),
            client -> ordersOf(orders, client));
    return new Fresh(store, tariff.id());
  }

  private static List<Order> ordersOf(InMemoryOrders orders, AccountId client) {
    return orders.all().stream().filter(order -> order.userId().equals(client)).toList();
  }
}
