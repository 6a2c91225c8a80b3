package fr.livrestaka.persistence.retention;

import fr.livrestaka.application.retention.port.DormantAccounts;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.privacy.InactiveAccount;
import fr.livrestaka.domain.privacy.InactivityWarning;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Accounts with what tells when they were used last; two statements however many there are. */
@Singleton
final class SqlDormantAccounts implements DormantAccounts {
  private static final String FACTS =
      """
      SELECT u.id,
        GREATEST(u.createdAt, u.updatedAt,
          COALESCE((SELECT s.lastAt FROM account_sign_ins s WHERE s.accountId = u.id),
            u.createdAt),
          COALESCE((SELECT MAX(c.updatedAt) FROM commandes c WHERE c.userId = u.id), u.createdAt),
          COALESCE((SELECT MAX(m.createdAt) FROM messages m WHERE m.senderId = u.id), u.createdAt),
          COALESCE((SELECT MAX(p.paidAt) FROM commandes c JOIN payments p ON p.commandeId = c.id
            WHERE c.userId = u.id), u.createdAt)) AS activity,
        EXISTS (SELECT 1 FROM commandes c WHERE c.userId = u.id AND (NOT %s OR %s)) AS bound
      FROM users u WHERE u.role = ? AND u.servedTeam = 0 AND u.listed = 1
      """
          .formatted(OrderTies.ENDED, OrderTies.OPEN);

  private static final String WARNINGS =
      "SELECT accountId, number, askedAt, sentAt FROM account_warnings WHERE accountId IN (%s)";

  private final Statements statements;

  SqlDormantAccounts(Statements statements) {
    this.statements = statements;
  }

  private record Facts(String id, Instant activity, boolean bound) {}

  @Override
  public List<InactiveAccount> after(Optional<AccountId> last, Instant activeBefore, int size) {
    return withWarnings(
        statements.query(
            "SELECT f.id, f.activity, f.bound FROM ("
                + FACTS
                + " AND u.updatedAt < ? AND u.id > ?) f WHERE f.activity < ?"
                + " ORDER BY f.id LIMIT ?",
            SqlDormantAccounts::facts,
            Role.USER.name(),
            activeBefore,
            last.map(AccountId::value).orElse(""),
            activeBefore,
            size));
  }

  @Override
  public Optional<InactiveAccount> lock(AccountId account) {
    boolean isThere =
        !statements
            .query("SELECT id FROM users WHERE id = ? FOR UPDATE", row -> true, account.value())
            .isEmpty();
    if (!isThere) return Optional.empty();
    return withWarnings(
            statements.query(
                FACTS + " AND u.id = ?",
                SqlDormantAccounts::facts,
                Role.USER.name(),
                account.value()))
        .stream()
        .findFirst();
  }

  @Override
  public void remember(InactivityWarning warning) {
    statements.update(
        "INSERT INTO account_warnings (accountId, number, askedAt, sentAt) VALUES (?, ?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE askedAt = VALUES(askedAt), sentAt = VALUES(sentAt)",
        warning.account().value(),
        warning.number(),
        warning.askedAt(),
        warning.sentAt().orElse(null));
  }

  private List<InactiveAccount> withWarnings(List<Facts> all) {
    Map<AccountId, List<InactivityWarning>> warnings =
        statements
            .queryEach(WARNINGS, SqlDormantAccounts::warning, all.stream().map(Facts::id).toList())
            .stream()
            .collect(Collectors.groupingBy(InactivityWarning::account));
    return all.stream().map(facts -> account(facts, warnings)).toList();
  }

  private static InactiveAccount account(
      Facts facts, Map<AccountId, List<InactivityWarning>> warnings) {
    AccountId id = new AccountId(facts.id());
    return new InactiveAccount(
        id, facts.activity(), facts.bound(), warnings.getOrDefault(id, List.of()));
  }

  private static Facts facts(ResultSet row) throws SQLException {
    return new Facts(
        row.getString("id"), Statements.instant(row, "activity"), row.getBoolean("bound"));
  }

  private static InactivityWarning warning(ResultSet row) throws SQLException {
    return new InactivityWarning(
        new AccountId(row.getString("accountId")),
        row.getInt("number"),
        Statements.instant(row, "askedAt"),
        Statements.optionalInstant(row, "sentAt"));
  }
}
