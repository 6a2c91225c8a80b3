package fr.livrestaka.persistence.messaging;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.MessageStatus;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.domain.messaging.Placement;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.persistence.shared.Statements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives messages that the former service wrote their places in threads. The rows of the messages
 * stay as they are.
 */
final class StrayMessages {
  private static final int SOME = 2000;
  private static final int ROWS = 250;

  /**
   * Reads in the order of the key. The indexes are named, since the statistics of a table that has
   * just been filled are wrong. Drafts are found too, but get no place.
   */
  private static final String FIND =
      """
      SELECT n.id FROM messages n FORCE INDEX (PRIMARY)
        LEFT JOIN message_places p FORCE INDEX (message_places_messageId_idx)
          ON p.messageId = n.id
      WHERE n.id > ? AND p.messageId IS NULL ORDER BY n.id LIMIT ?
      """;

  private static final String READ =
      """
      SELECT m.id, m.statut, m.createdAt, m.deletedByAdmin, m.visitorEmail, m.senderId,
        s.role AS senderRole, m.receiverId, r.role AS receiverRole
      FROM messages m
        LEFT JOIN users s ON s.id = m.senderId LEFT JOIN users r ON r.id = m.receiverId
      WHERE m.id IN (%s)
      """;

  private final Statements statements;

  StrayMessages(Statements statements) {
    this.statements = statements;
  }

  private record Stray(String id, Instant createdAt, boolean hidden, List<Placement> placements) {}

  List<String> some(String after) {
    return statements.query(FIND, row -> row.getString("id"), after, SOME);
  }

  void place(List<String> messages) {
    List<Stray> strays = statements.queryEach(READ, StrayMessages::stray, messages);
    markStale(strays);
    addPlaces(strays);
  }

  private static Stray stray(ResultSet row) throws SQLException {
    return new Stray(
        row.getString("id"),
        Statements.instant(row, "createdAt"),
        row.getBoolean("deletedByAdmin"),
        MessageStatus.valueOf(row.getString("statut")).isDraft() ? List.of() : placements(row));
  }

  static List<Placement> placements(ResultSet row) throws SQLException {
    return Placement.of(
        party(row, "sender"), party(row, "receiver"), MessageColumns.text(row, "visitorEmail"));
  }

  private static Optional<Party> party(ResultSet row, String which) throws SQLException {
    String role = row.getString(which + "Role");
    if (role == null) return Optional.empty();
    return Optional.of(new Party(new AccountId(row.getString(which + "Id")), Role.valueOf(role)));
  }

  private void markStale(List<Stray> strays) {
    Set<ThreadRef> threads = new LinkedHashSet<>();
    strays.forEach(stray -> stray.placements().forEach(place -> threads.add(place.thread())));
    List<List<Object>> rows = new ArrayList<>();
    threads.stream()
        .sorted(ThreadRef.LOCK_ORDER)
        .forEach(
            thread ->
                rows.add(
                    List.of(thread.key(), thread.inbox().value(), thread.correspondent().value())));
    insert(
        "INSERT INTO message_threads (threadKey, inbox, correspondent, stale) VALUES ",
        "(?, ?, ?, 1)",
        " ON DUPLICATE KEY UPDATE stale = 1",
        rows);
  }

  private void addPlaces(List<Stray> strays) {
    List<List<Object>> rows = new ArrayList<>();
    for (Stray stray : strays) {
      for (Placement place : stray.placements()) {
        rows.add(
            List.of(
                place.thread().key(),
                stray.createdAt(),
                stray.id(),
                place.incoming(),
                stray.hidden()));
      }
    }
    insert(
        "INSERT IGNORE INTO message_places (threadKey, createdAt, messageId, incoming, hidden)"
            + " VALUES ",
        "(?, ?, ?, ?, ?)",
        "",
        rows);
  }

  private void insert(String head, String row, String tail, List<List<Object>> rows) {
    for (int from = 0; from < rows.size(); from += ROWS) {
      List<List<Object>> some = rows.subList(from, Math.min(rows.size(), from + ROWS));
      statements.update(
          head + String.join(", ", Collections.nCopies(some.size(), row)) + tail,
          some.stream().flatMap(List::stream).toArray());
    }
  }
}
