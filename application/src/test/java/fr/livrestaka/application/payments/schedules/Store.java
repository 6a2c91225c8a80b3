package fr.livrestaka.application.payments.schedules;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.files.port.OrderFiles;
import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.invoicing.port.RefundCredits;
import fr.livrestaka.application.notifications.port.NotificationView;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.orders.port.Estimates;
import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.orders.port.OrderSessions;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.payments.checkout.port.Checkouts;
import fr.livrestaka.application.payments.refunds.port.Disputes;
import fr.livrestaka.application.payments.refunds.port.Refunds;
import fr.livrestaka.application.payments.settlement.port.PaymentJournal;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.port.OpenTransaction;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Order;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All that is stored while people pay: doubles, or a database.
 *
 * @param noticesOf all notices of an account
 * @param admin the only active administrator
 * @param recorded the events that were recorded and committed, as texts, oldest first
 * @param ordersOf all orders of an account
 */
public record Store(
    Transactions transactions,
    OpenTransaction openTransaction,
    Accounts accounts,
    Orders orders,
    GuestOrders guestOrders,
    OrderSessions sessions,
    Checkouts checkouts,
    Payments payments,
    Refunds refunds,
    Disputes disputes,
    PaymentJournal journal,
    Estimates estimates,
    Tariffs tariffs,
    OrderFiles files,
    Invoices invoices,
    CreditNotes creditNotes,
    RefundCredits refundCredits,
    Numbering numbering,
    Outbox outbox,
    Notifications notifications,
    Function<AccountId, List<NotificationView>> noticesOf,
    AccountId admin,
    Supplier<List<String>> recorded,
    Function<AccountId, List<Order>> ordersOf) {

  /** The same, with crashes at its doors. */
  Store with(Crashes crashes) {
    return new Store(
        crashes.around(transactions),
        openTransaction,
        crashes.around(Accounts.class, accounts),
        crashes.around(Orders.class, orders),
        crashes.around(GuestOrders.class, guestOrders),
        crashes.around(OrderSessions.class, sessions),
        crashes.around(Checkouts.class, checkouts),
        crashes.around(Payments.class, payments),
        crashes.around(Refunds.class, refunds),
        crashes.around(Disputes.class, disputes),
        crashes.around(PaymentJournal.class, journal),
        crashes.around(Estimates.class, estimates),
        crashes.around(Tariffs.class, tariffs),
        crashes.around(OrderFiles.class, files),
        crashes.around(Invoices.class, invoices),
        crashes.around(CreditNotes.class, creditNotes),
        crashes.around(RefundCredits.class, refundCredits),
        crashes.around(Numbering.class, numbering),
        crashes.around(Outbox.class, outbox),
        crashes.around(Notifications.class, notifications),
        noticesOf,
        admin,
        recorded,
        ordersOf);
  }
}
