package fr.livrestaka.persistence.files;

import fr.livrestaka.application.files.FileFixtures;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.PersonInEveryTable;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.UUID;

/** What rows of files hang on. */
final class FileWorld {
  private FileWorld() {}

  static AccountId account(Role role) {
    PersonInEveryTable person = PersonInEveryTable.fresh();
    Statements sql = TestStore.bean(Statements.class);
    TestStore.bean(Transactions.class).writing(() -> person.insertAccount(sql));
    run(
        "UPDATE users SET role = ?, isActive = 1 WHERE id = ?",
        role.name(),
        person.account().id().value());
    return person.account().id();
  }

  static OrderId orderOf(AccountId client, String title) {
    OrderId order = new OrderId(UUID.randomUUID().toString());
    run(
        "INSERT INTO commandes (id, userId, titre, updatedAt) VALUES (?, ?, ?, ?)",
        order.value(),
        client.value(),
        title,
        FileFixtures.NOON);
    return order;
  }

  static void message(AccountId from, AccountId to, FileId file, boolean isDraft) {
    String message = UUID.randomUUID().toString();
    run(
        "INSERT INTO messages (id, senderId, receiverId, content, statut, conversationId,"
            + " updatedAt) VALUES (?, ?, ?, 'Voici', ?, 'c', ?)",
        message,
        from.value(),
        to.value(),
        isDraft ? "BROUILLON" : "ENVOYE",
        FileFixtures.NOON);
    attach(message, file);
  }

  static void messageAbout(OrderId order, AccountId from, FileId file) {
    String message = UUID.randomUUID().toString();
    run(
        "INSERT INTO messages (id, senderId, content, statut, conversationId, updatedAt)"
            + " VALUES (?, ?, 'Voici', 'ENVOYE', ?, ?)",
        message,
        from.value(),
        ConversationId.about(order).value(),
        FileFixtures.NOON);
    attach(message, file);
  }

  private static void attach(String message, FileId file) {
    run(
        "INSERT INTO message_attachments (id, messageId, fileId) VALUES (?, ?, ?)",
        UUID.randomUUID().toString(),
        message,
        file.value());
  }

  static void run(String sql, Object... values) {
    Statements statements = TestStore.bean(Statements.class);
    TestStore.bean(Transactions.class).writing(() -> statements.update(sql, values));
  }
}
