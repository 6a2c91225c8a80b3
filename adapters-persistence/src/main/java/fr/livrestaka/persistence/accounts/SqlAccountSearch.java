package fr.livrestaka.persistence.accounts;

import fr.livrestaka.application.accounts.AccountCounts;
import fr.livrestaka.application.accounts.AccountQuery;
import fr.livrestaka.application.accounts.AccountUse;
import fr.livrestaka.application.accounts.port.AccountSearch;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.persistence.shared.Conditions;
import fr.livrestaka.persistence.shared.ReadCache;
import fr.livrestaka.persistence.shared.ReadCaches;
import fr.livrestaka.persistence.shared.Statements;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Lists and counts of accounts in MySQL; the counts are kept in memory for a minute. */
@Singleton
final class SqlAccountSearch implements AccountSearch {
  private static final Duration RECENT = Duration.ofDays(30);
  private static final String COUNT =
      """
      SELECT COUNT(*) AS total, COALESCE(SUM(isActive), 0) AS active,
        COUNT(CASE WHEN role = 'ADMIN' THEN 1 END) AS admins,
        (SELECT COUNT(*) FROM users WHERE listed = 1 AND createdAt >= ?) AS recent
      FROM users WHERE listed = 1
      """;
  private static final String USE =
      """
      SELECT (SELECT COUNT(*) FROM commandes WHERE userId = ?) AS orders,
        (SELECT COUNT(*) FROM messages WHERE senderId = ?) AS sent,
        (SELECT COUNT(*) FROM messages WHERE receiverId = ?) AS received,
        (SELECT COUNT(*) FROM notifications WHERE userId = ?) AS notices
      """;

  private final Statements statements;
  private final JdbcOperations jdbc;
  private final InstantSource clock;
  private final ReadCache<AccountCounts> counts;

  SqlAccountSearch(
      Statements statements, JdbcOperations jdbc, InstantSource clock, ReadCaches caches) {
    this.statements = statements;
    this.jdbc = jdbc;
    this.clock = clock;
    this.counts = caches.of(this::readCounts);
  }

  @Override
  public Page<Account> search(AccountQuery query, PageRequest page) {
    Conditions conditions =
        new Conditions()
            .and("listed = 1")
            .containing(query.part(), "prenom", "nom", "email")
            .equal("role", query.role())
            .equal("isActive", query.isActive());
    long total =
        statements
            .query(
                "SELECT COUNT(*) AS number FROM users" + conditions.where(),
                row -> row.getLong("number"),
                conditions.valuesAnd())
            .get(0);
    List<Account> found =
        statements.query(
            "SELECT * FROM users" + conditions.where() + order(query) + " LIMIT ? OFFSET ?",
            this::account,
            conditions.valuesAnd(page.size(), page.offset()));
    return new Page<>(found, page.number(), page.size(), total);
  }

  @Override
  public AccountCounts count() {
    return counts.get();
  }

  @Override
  public AccountUse useOf(AccountId id) {
    return statements
        .query(
            USE,
            row ->
                new AccountUse(
                    row.getLong("orders"),
                    row.getLong("sent"),
                    row.getLong("received"),
                    row.getLong("notices")),
            id.value(),
            id.value(),
            id.value(),
            id.value())
        .get(0);
  }

  private AccountCounts readCounts() {
    return statements
        .query(
            COUNT,
            row ->
                new AccountCounts(
                    row.getLong("total"),
                    row.getLong("active"),
                    row.getLong("admins"),
                    row.getLong("recent")),
            clock.instant().minus(RECENT))
        .get(0);
  }

  /** Along one index where the time of making is asked for, which it is unless said otherwise. */
  private static String order(AccountQuery query) {
    String direction = query.descending() ? " DESC" : " ASC";
    return query.sort() == AccountQuery.Sort.createdAt
        ? "ORDER BY createdAt" + direction + ", id" + direction
        : "ORDER BY " + query.sort().name() + direction + ", createdAt DESC, id DESC";
  }

  private Account account(ResultSet row) {
    return jdbc.readEntity(row, AccountRow.class).toAccount();
  }
}
