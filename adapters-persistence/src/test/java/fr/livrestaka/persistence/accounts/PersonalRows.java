package fr.livrestaka.persistence.accounts;

import fr.livrestaka.application.accounts.AccountFixtures;
import fr.livrestaka.application.accounts.PersonalRecord.InvoiceLine;
import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.util.UUID;

/** Rows about people, for contracts of what is read of them. */
public final class PersonalRows {
  private PersonalRows() {}

  public static AccountId person() {
    Account account = AccountFixtures.lina();
    TestStore.bean(Transactions.class).writing(() -> TestStore.bean(Accounts.class).add(account));
    return account.id();
  }

  public static InvoiceLine invoice(OrderId order, int cents, Instant at) {
    String id = UUID.randomUUID().toString();
    InvoiceLine line = new InvoiceLine(id, order.value(), "/uploads/x.pdf", at, cents);
    run(
        "INSERT INTO invoices (id, commandeId, number, amount, pdfUrl, createdAt, updatedAt)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        id,
        order.value(),
        "DEMO-" + id,
        cents,
        line.pdfUrl(),
        at,
        at);
    return line;
  }

  public static String message(AccountId from, AccountId to, String text, Instant at) {
    String id = UUID.randomUUID().toString();
    run(
        "INSERT INTO messages (id, senderId, receiverId, content, conversationId, createdAt,"
            + " updatedAt) VALUES (?, ?, ?, ?, ?, ?, ?)",
        id,
        from.value(),
        to.value(),
        text,
        id,
        at,
        at);
    return id;
  }

  public static void card(AccountId owner, String stripePaymentMethodId) {
    run(
        "INSERT INTO payment_methods (id, userId, stripePaymentMethodId, brand, last4, expMonth,"
            + " expYear, updatedAt) VALUES (?, ?, ?, 'visa', '4242', 12, 2030, ?)",
        UUID.randomUUID().toString(),
        owner.value(),
        stripePaymentMethodId,
        AccountFixtures.CREATED);
  }

  private static void run(String sql, Object... values) {
    TestStore.bean(Transactions.class)
        .writing(() -> TestStore.bean(Statements.class).update(sql, values));
  }
}
