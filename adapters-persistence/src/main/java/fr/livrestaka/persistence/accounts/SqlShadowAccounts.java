package fr.livrestaka.persistence.accounts;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.ShadowAccounts;
import fr.livrestaka.application.invoicing.port.BookChanges;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.register.BookKind;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Table {@code users} where {@code shadow} is set. */
@Singleton
final class SqlShadowAccounts implements ShadowAccounts {
  /** Whose what is: the first parameter takes the place of the second. */
  private static final List<String> OWNERS =
      List.of(
          "UPDATE commandes SET userId = ? WHERE userId = ?",
          "UPDATE files SET uploadedById = ? WHERE uploadedById = ?",
          "UPDATE checkouts SET userId = ? WHERE userId = ?",
          "UPDATE pending_commandes SET userId = ? WHERE userId = ?",
          "UPDATE IGNORE notifications SET userId = ? WHERE userId = ?",
          "UPDATE messages SET receiverId = ? WHERE receiverId = ?",
          "UPDATE messages SET senderId = ? WHERE senderId = ?");

  private final AccountRows rows;
  private final Accounts accounts;
  private final Threads threads;
  private final Invoices invoices;
  private final BookChanges register;
  private final Statements statements;

  SqlShadowAccounts(
      AccountRows rows,
      Accounts accounts,
      Threads threads,
      Invoices invoices,
      BookChanges register,
      Statements statements) {
    this.rows = rows;
    this.accounts = accounts;
    this.threads = threads;
    this.invoices = invoices;
    this.register = register;
    this.statements = statements;
  }

  /** The database compares without regard to accents; this does not. */
  @Override
  public List<Account> of(String email) {
    return rows.findByShadowTrueAndEmailOrderByCreatedAtAscAndIdAsc(email).stream()
        .map(AccountRow::toAccount)
        .filter(account -> account.email().equalsIgnoreCase(email))
        .toList();
  }

  @Override
  public void mergeInto(Account proven, Instant now) {
    of(proven.email()).stream()
        .filter(shadow -> !shadow.id().equals(proven.id()))
        .forEach(shadow -> merge(shadow, proven, now));
  }

  private void merge(Account shadow, Account proven, Instant now) {
    String from = shadow.id().value();
    String to = proven.id().value();
    accounts.change(shadow.id(), account -> account.merged(now));
    statements.update(
        "INSERT INTO account_merges (accountId, mergedInto, mergedAt) VALUES (?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE accountId = accountId",
        from,
        to,
        now);
    List<String> orders = ordersOf(from);
    OWNERS.forEach(sql -> statements.update(sql, to, from));
    statements.update("DELETE FROM companies WHERE userId = ?", from);
    orders.forEach(order -> register.changed(BookKind.ORDER, order));
    invoices.handOver(shadow.id(), proven.id());
    moveThreads(from, to);
  }

  private List<String> ordersOf(String client) {
    return statements.query(
        "SELECT id FROM commandes WHERE userId = ? FOR UPDATE", row -> row.getString("id"), client);
  }

  @Override
  public List<AccountId> mergedInto(AccountId proven) {
    return statements.query(
        "SELECT accountId FROM account_merges WHERE mergedInto = ? ORDER BY mergedAt, accountId",
        row -> new AccountId(row.getString("accountId")),
        proven.value());
  }

  /** The key of a thread is its inbox and its correspondent ({@code ThreadRef}). */
  private void moveThreads(String from, String to) {
    List<String> inboxes =
        statements.query(
            "SELECT inbox FROM message_threads WHERE correspondent = ? ORDER BY threadKey",
            row -> row.getString("inbox"),
            from);
    if (inboxes.isEmpty()) return;
    for (String inbox : inboxes) {
      String before = inbox + "|" + from;
      String after = inbox + "|" + to;
      statements.update(
          "INSERT INTO message_threads (threadKey, inbox, correspondent) VALUES (?, ?, ?)"
              + " ON DUPLICATE KEY UPDATE stale = stale",
          after,
          inbox,
          to);
      statements.update(
          "UPDATE message_places SET threadKey = ? WHERE threadKey = ?", after, before);
      statements.update("DELETE FROM message_threads WHERE threadKey = ?", before);
    }
    threads.countAnew(inboxes.stream().map(inbox -> inbox + "|" + to).toList());
  }
}
