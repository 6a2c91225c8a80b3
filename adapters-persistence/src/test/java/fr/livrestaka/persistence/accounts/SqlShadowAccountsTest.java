package fr.livrestaka.persistence.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.ShadowAccounts;
import fr.livrestaka.application.accounts.port.ShadowAccountsContract;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SqlShadowAccountsTest extends ShadowAccountsContract {
  /** Where an account is named as the owner of something, and the sides of a message. */
  private static final Map<String, String> OWNED =
      Map.of(
          "commandes", "userId",
          "files", "uploadedById",
          "checkouts", "userId",
          "pending_commandes", "userId",
          "notifications", "userId",
          "messages", "receiverId");

  private final Statements sql = TestStore.bean(Statements.class);

  @Test
  void allThatAShadowHasGoesToTheAccountThatProvesTheMailbox() {
    Account holder = holder();
    Account shadow = shadow(holder.email(), NOON);
    fill(shadow.id().value());
    fill(holder.id().value());
    String both =
        "correspondent IN ('%s', '%s')".formatted(shadow.id().value(), holder.id().value());
    proven(holder);
    OWNED.forEach(
        (table, column) -> {
          assertThat(count(table, column, shadow)).as(table).isZero();
          assertThat(count(table, column, holder)).as(table).isEqualTo(2);
        });
    assertThat(
            inTransaction(
                () ->
                    sql.query(
                        "SELECT threadKey, total FROM message_threads WHERE " + both,
                        row -> row.getString("threadKey") + " " + row.getInt("total"))))
        .containsExactly("TEAM|" + holder.id().value() + " 2");
  }

  private long count(String table, String column, Account owner) {
    return inTransaction(
        () ->
            sql.query(
                    "SELECT COUNT(*) AS number FROM " + table + " WHERE " + column + " = ?",
                    row -> row.getLong("number"),
                    owner.id().value())
                .get(0));
  }

  private void fill(String owner) {
    String id = UUID.randomUUID().toString();
    List<String> inserts =
        List.of(
            "INSERT INTO commandes (id, userId, titre, updatedAt) VALUES (?, ?, 'T', NOW(3))",
            "INSERT INTO files (id, uploadedById, filename, storedName, mimeType, size, url, type,"
                + " updatedAt) VALUES (?, ?, 'f', 'f', 'text/plain', 1, '/f', 'DOCUMENT', NOW(3))",
            "INSERT INTO pending_commandes (id, userId, prenom, nom, email, passwordHash, serviceId,"
                + " consentementRgpd, updatedAt) VALUES (?, ?, 'L', 'M', 'x@y.fr', '-', 's', 1, NOW(3))",
            "INSERT INTO notifications (id, userId, title, message, type, updatedAt)"
                + " VALUES (?, ?, 't', 'm', 'INFO', NOW(3))",
            "INSERT INTO messages (id, receiverId, conversationId, content, createdAt, updatedAt)"
                + " VALUES (?, ?, 'c', 'Bonjour', NOW(3), NOW(3))",
            "INSERT INTO message_threads (threadKey, inbox, correspondent, total)"
                + " VALUES (CONCAT('TEAM|', ?), 'TEAM', ?, 1)",
            "INSERT INTO checkouts (id, userId, amount, createdAt, expiresAt)"
                + " VALUES (?, ?, 100, NOW(3), NOW(3))");
    inTransaction(
        () -> {
          for (String insert : inserts) {
            boolean isThread = insert.contains("message_threads");
            sql.update(insert, isThread ? owner : id, owner);
          }
          return sql.update(
              "INSERT INTO message_places (threadKey, createdAt, messageId, incoming)"
                  + " SELECT CONCAT('TEAM|', ?), createdAt, id, 0 FROM messages WHERE id = ?",
              owner,
              id);
        });
  }

  @Override
  protected ShadowAccounts shadows() {
    return TestStore.bean(ShadowAccounts.class);
  }

  @Override
  protected Accounts accounts() {
    return TestStore.bean(Accounts.class);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
