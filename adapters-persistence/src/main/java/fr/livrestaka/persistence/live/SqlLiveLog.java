package fr.livrestaka.persistence.live;

import fr.livrestaka.application.live.LiveEntry;
import fr.livrestaka.application.live.port.LiveLog;
import fr.livrestaka.application.shared.LiveKind;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.persistence.shared.LiveCaches;
import fr.livrestaka.persistence.shared.OwnTransactions;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Table {@code live_entries}, read. Numbers that the database gives at an insert become visible in
 * another order, that of the commits; so places are given afterwards, by one program at a time.
 * Reads are never from a replica, which may not know yet what was committed.
 */
@Singleton
final class SqlLiveLog implements LiveLog {
  private static final String ENTRY = "SELECT place, audience, kind, reference FROM live_entries ";

  private final Statements statements;
  private final LiveCaches caches;
  private final OwnTransactions transactions;

  SqlLiveLog(Statements statements, LiveCaches caches, OwnTransactions transactions) {
    this.statements = statements;
    this.caches = caches;
    this.transactions = transactions;
  }

  /** What has no place yet comes first in the index of places. */
  @Override
  public List<LiveEntry> fresh(long after, int most) {
    long began = System.nanoTime();
    List<LiveEntry> entries = read(after, most);
    entries.forEach(entry -> caches.changed(SqlLiveFeed.audience(entry.account())));
    if (entries.size() < most) caches.heardAllUntil(began);
    return entries;
  }

  private List<LiveEntry> read(long after, int most) {
    boolean isQuiet =
        transactions
            .write(
                () ->
                    statements.query(
                        "(SELECT id FROM live_entries WHERE place IS NULL LIMIT 1) UNION ALL"
                            + " (SELECT id FROM live_entries WHERE place > ? LIMIT 1)",
                        row -> row.getLong("id"),
                        after))
            .isEmpty();
    if (isQuiet) return List.of();
    return transactions.write(
        () -> {
          givePlaces(most);
          return statements.query(
              ENTRY + "WHERE place > ? ORDER BY place LIMIT ?", SqlLiveLog::entry, after, most);
        });
  }

  /** The lock comes first, so that what is read after it is the newest. */
  private void givePlaces(int most) {
    long given = place("SELECT given AS place FROM live_places WHERE id = 1 FOR UPDATE");
    List<Long> waiting =
        statements.query(
            "SELECT id FROM live_entries WHERE place IS NULL ORDER BY id LIMIT ?",
            row -> row.getLong("id"),
            most);
    if (waiting.isEmpty()) return;
    String marks = String.join(",", Collections.nCopies(waiting.size(), "?"));
    Object[] values =
        Stream.of(LongStream.of(given).boxed(), waiting.stream(), waiting.stream())
            .flatMap(some -> some)
            .toArray();
    statements.update(
        "UPDATE live_entries SET place = ? + FIELD(id, " + marks + ") WHERE id IN (" + marks + ")",
        values);
    statements.update("UPDATE live_places SET given = ? WHERE id = 1", given + waiting.size());
  }

  @Override
  public List<LiveEntry> of(AccountId account, boolean asAdministrator, long after, int most) {
    String one = "(" + ENTRY + "WHERE audience = ? AND place > ? ORDER BY place LIMIT ?)";
    return transactions.write(
        () ->
            asAdministrator
                ? statements.query(
                    one + " UNION ALL " + one + " ORDER BY place LIMIT ?",
                    SqlLiveLog::entry,
                    account.value(),
                    after,
                    most,
                    LiveCaches.ADMINISTRATORS,
                    after,
                    most,
                    most)
                : statements.query(one, SqlLiveLog::entry, account.value(), after, most));
  }

  @Override
  public long last() {
    return transactions.write(() -> place("SELECT given AS place FROM live_places WHERE id = 1"));
  }

  @Override
  public long forgotten() {
    return transactions.write(
        () -> place("SELECT forgotten AS place FROM live_places WHERE id = 1"));
  }

  @Override
  public int forgetBefore(Instant time, int most) {
    List<Long> old =
        statements.query(
            "SELECT place FROM live_entries WHERE createdAt < ? AND place IS NOT NULL"
                + " ORDER BY createdAt LIMIT ?",
            row -> row.getLong("place"),
            time,
            most);
    if (old.isEmpty()) return 0;
    statements.update(
        "UPDATE live_places SET forgotten = GREATEST(forgotten, ?) WHERE id = 1",
        Collections.max(old));
    statements.updateEach(
        "DELETE FROM live_entries WHERE place IN (%s)", old.stream().map(String::valueOf).toList());
    return old.size();
  }

  private long place(String sql) {
    return statements.query(sql, row -> row.getLong("place")).stream().findFirst().orElse(0L);
  }

  private static LiveEntry entry(ResultSet row) throws SQLException {
    String audience = row.getString("audience");
    return new LiveEntry(
        row.getLong("place"),
        Optional.of(audience)
            .filter(one -> !one.equals(LiveCaches.ADMINISTRATORS))
            .map(AccountId::new),
        LiveKind.valueOf(row.getString("kind")),
        row.getString("reference"));
  }
}
