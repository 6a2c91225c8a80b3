package fr.livrestaka.persistence.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.PersonalTraces;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountFields;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.StoredOrders;
import fr.livrestaka.persistence.testing.TestStore;
import fr.livrestaka.persistence.testing.TextSearch;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is erased does not depend on the role and the address that an account has at the end. */
class SqlErasureAfterChangesTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

  private final Statements sql = TestStore.bean(Statements.class);
  private final Transactions transactions = TestStore.bean(Transactions.class);
  private final Accounts accounts = TestStore.bean(Accounts.class);
  private final String mark = "q" + UUID.randomUUID().toString().replace("-", "").substring(0, 11);

  @Test
  void whatAnAdministratorWroteStaysWhateverTheRoleIsAtTheEnd() {
    AccountId admin = added();
    change(admin, fields(Optional.of(Role.ADMIN), Optional.empty()));
    String message = message("senderId", admin.value());
    change(admin, fields(Optional.of(Role.USER), Optional.empty()));
    erase(admin);
    assertThat(content(message)).isEqualTo("Bonjour");
  }

  @Test
  void whatAClientOrderedGoesThoughTheClientJoinedTheTeam() {
    AccountId client = added();
    Order order = StoredOrders.of(client);
    change(client, fields(Optional.of(Role.CORRECTOR), Optional.empty()));
    erase(client);
    assertThat(text("SELECT titre AS v FROM commandes WHERE id = ?", order.id().value()))
        .isEqualTo("Projet anonymisé");
  }

  @Test
  void whatIsKnownUnderAFormerAddressGoesToo() {
    AccountId client = added();
    String former = "Ancienne." + mark + "@example.org";
    transactions.writing(
        () -> {
          sql.update(
              "INSERT INTO newsletter_subscriptions (id, email, askedAt)"
                  + " VALUES (UUID(), ?, NOW(3))",
              former);
          sql.update(
              "INSERT INTO audit_logs (id, adminEmail, action, targetType, ipAddress)"
                  + " VALUES (UUID(), ?, 'LOGIN_SUCCESS', 'auth', '192.0.2.1')",
              former);
        });
    String asVisitor = message("visitorEmail", former);
    change(client, fields(Optional.empty(), Optional.of("nouvelle." + mark + "@example.org")));
    erase(client);
    assertThat(content(asVisitor)).isEqualTo("[Message effacé]");
    assertThat(transactions.<List<String>>read(() -> new TextSearch(sql).find(mark))).isEmpty();
    assertThat(text("SELECT COUNT(*) AS v FROM former_addresses WHERE userId = ?", client.value()))
        .isEqualTo("0");
  }

  /** The former service allowed a conversation without a name. */
  @Test
  void aBlankConversationOfAVisitorIsNotTakenForThatOfOthers() {
    AccountId client = added();
    String own = message("visitorEmail", "Ancienne." + mark + "@example.org");
    String other = message("visitorEmail", "autre." + UUID.randomUUID() + "@example.org");
    transactions.writing(
        () -> sql.update("UPDATE messages SET conversationId = '' WHERE id IN (?, ?)", own, other));
    erase(client);
    assertThat(content(own)).isEqualTo("[Message effacé]");
    assertThat(content(other)).isEqualTo("Bonjour");
  }

  private AccountId added() {
    AccountId id = new AccountId(UUID.randomUUID().toString());
    transactions.writing(
        () ->
            accounts.add(
                Account.register(
                        id,
                        "Zoé " + mark,
                        "Quillemot " + mark,
                        "Ancienne." + mark + "@example.org",
                        "-",
                        Optional.empty(),
                        NOON)
                    .state()));
    return id;
  }

  private void change(AccountId id, AccountFields fields) {
    transactions.writing(() -> accounts.change(id, account -> fields.applyTo(account, NOON)));
  }

  private void erase(AccountId id) {
    transactions.writing(
        () -> {
          Account before = accounts.find(id).orElseThrow();
          Account after =
              accounts.change(id, account -> account.erased(NOON).state()).orElseThrow();
          TestStore.bean(PersonalTraces.class).erase(before, after, true);
        });
  }

  private static AccountFields fields(Optional<Role> role, Optional<String> email) {
    return new AccountFields(
        Optional.empty(),
        Optional.empty(),
        email,
        role,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * @param column says whose it is
   */
  private String message(String column, String value) {
    String id = UUID.randomUUID().toString();
    transactions.writing(
        () ->
            sql.update(
                "INSERT INTO messages (id, conversationId, content, updatedAt, "
                    + column
                    + ") VALUES (?, ?, 'Bonjour', NOW(3), ?)",
                id,
                "conv-" + id,
                value));
    return id;
  }

  private String content(String message) {
    return text("SELECT content AS v FROM messages WHERE id = ?", message);
  }

  private String text(String query, String value) {
    return transactions.read(() -> sql.query(query, row -> row.getString("v"), value).get(0));
  }
}
