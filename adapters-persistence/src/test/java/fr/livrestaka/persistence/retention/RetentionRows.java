package fr.livrestaka.persistence.retention;

import fr.livrestaka.application.orders.OrderFixtures;
import fr.livrestaka.application.orders.OrderFixtures.Facts;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/** Old rows of many tables. */
final class RetentionRows {
  private RetentionRows() {}

  static <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }

  static int run(String sql, Object... values) {
    return inTransaction(() -> TestStore.bean(Statements.class).update(sql, values));
  }

  static long count(String from, Object... values) {
    return inTransaction(
        () ->
            TestStore.bean(Statements.class)
                .query("SELECT COUNT(*) AS n FROM " + from, row -> row.getLong("n"), values)
                .get(0));
  }

  static String id() {
    return UUID.randomUUID().toString();
  }

  static AccountId account(Role role, Instant made) {
    String id = id();
    run(
        "INSERT INTO users (id, prenom, nom, email, password, role, isActive, createdAt, updatedAt,"
            + " servedTeam) VALUES (?, 'Lina', 'Roche', ?, '-', ?, 1, ?, ?, ?)",
        id,
        id + "@example.org",
        role.name(),
        made,
        made,
        role.isTeam());
    return new AccountId(id);
  }

  static Order order(AccountId client, OrderStatus status, Instant changed) {
    Order order =
        OrderFixtures.order(client, Facts.titled("Les dunes").in(status).placedAt(changed));
    inTransaction(
        () -> {
          TestStore.bean(Orders.class).add(order);
          return order;
        });
    return order;
  }

  static String invoice(Order order, String status, String pdfUrl) {
    String id = id();
    run(
        "INSERT INTO invoices (id, commandeId, number, amount, pdfUrl, status, updatedAt)"
            + " VALUES (?, ?, ?, 50000, ?, ?, NOW(3))",
        id,
        order.id().value(),
        "OLD-" + id,
        pdfUrl,
        status);
    return id;
  }

  static String file(Order order, String url) {
    String id = id();
    run(
        "INSERT INTO files (id, filename, storedName, mimeType, size, url, uploadedById, commandeId,"
            + " updatedAt) VALUES (?, 'Les dunes.pdf', ?, 'application/pdf', 3, ?, ?, ?, NOW(3))",
        id,
        id,
        url,
        order.userId().value(),
        order.id().value());
    return id;
  }

  static String payment(Order order, Instant paidAt) {
    String id = id();
    run(
        "INSERT INTO payments (id, commandeId, stripeSessionId, amount, refundable, paidAt)"
            + " VALUES (?, ?, ?, 50000, 0, ?)",
        id,
        order.id().value(),
        "cs_" + id,
        paidAt);
    return id;
  }

  static void dispute(String payment, boolean open) {
    run(
        "INSERT INTO disputes (id, paymentId, amount, reason, status, funds, isOpen, openedAt, asOf)"
            + " VALUES (?, ?, 50000, 'general', 'x', 'LEFT', ?, NOW(3), NOW(3))",
        id(),
        payment,
        open);
  }

  static String withdrawal(Order order) {
    String id = id();
    run(
        "INSERT INTO withdrawals (id, commandeId, name, email, declaredAt, way, textVersion, text,"
            + " hash) VALUES (?, ?, 'Lina', 'lina@example.org', NOW(3), 'LINK', '1', 'x', 'x')",
        id,
        order.id().value());
    return id;
  }

  static void decide(String withdrawal) {
    run(
        "INSERT INTO withdrawal_decisions (withdrawalId, refund, owed, reason, decidedBy, decidedAt)"
            + " VALUES (?, 0, 0, 'x', 'admin', NOW(3))",
        withdrawal);
  }

  static String contract(Order order, Instant concludedAt) {
    String hash = id().replace("-", "").repeat(2);
    run(
        "INSERT INTO written_contracts (commandeId, concludedAt, writtenAt, total, contract, form,"
            + " terms, mailId, hash, pdfHash) VALUES (?, ?, ?, 35000, 'c', 'f', 't', 'm', ?, 'p')",
        order.id().value(),
        concludedAt,
        concludedAt,
        hash);
    return hash;
  }

  /** As a visitor or another kind of message; gives its id. */
  static String message(
      String conversation, String type, Instant at, Object sender, Object visitor) {
    String id = id();
    run(
        "INSERT INTO messages (id, senderId, content, type, conversationId, visitorEmail, createdAt,"
            + " updatedAt) VALUES (?, ?, 'Bonjour', ?, ?, ?, ?, ?)",
        id,
        sender,
        type,
        conversation,
        visitor,
        at,
        at);
    return id;
  }

  static Order ended(Instant at) {
    return order(account(Role.USER, at), OrderStatus.TERMINE, at);
  }
}
