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
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Lists and counts of accounts in MySQL; the counts are kept in memory for a minute. */
@Singleton
final class SqlAccountSearch implements AccountSearch {
  private static final Duration RECENT = Duration.ofDays(30);

  private final AccountRows rows;
  private final Statements statements;
  private final InstantSource clock;
  private final ReadCache<AccountCounts> counts;

  SqlAccountSearch(
      AccountRows rows, Statements statements, InstantSource clock, ReadCaches caches) {
    this.rows = rows;
    this.statements = statements;
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
        statements.entities(
            AccountRow.class,
            AccountRow::toAccount,
            "SELECT * FROM users" + conditions.where() + order(query) + " LIMIT ? OFFSET ?",
            conditions.valuesAnd(page.size(), page.offset()));
    return new Page<>(found, page.number(), page.size(), total);
  }

  @Override
  public AccountCounts count() {
    return counts.get();
  }

  @Override
  public AccountUse useOf(AccountId id) {
    return rows.useOf(id.value()).toUse();
  }

  private AccountCounts readCounts() {
    return rows.counts(clock.instant().minus(RECENT)).toCounts();
  }

  /** Along one index where the time of making is asked for, which it is unless said otherwise. */
  private static String order(AccountQuery query) {
    String direction = query.descending() ? " DESC" : " ASC";
    return query.sort() == AccountQuery.Sort.createdAt
        ? "ORDER BY createdAt" + direction + ", id" + direction
        : "ORDER BY " + query.sort().name() + direction + ", createdAt DESC, id DESC";
  }
}
