package fr.livrestaka.persistence.messaging;

import fr.livrestaka.application.messaging.port.FormerMessages;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Inbox;
import fr.livrestaka.domain.messaging.Placement;
import fr.livrestaka.domain.messaging.SearchWords;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Messages of the former service in MySQL. */
@Singleton
final class SqlFormerMessages implements FormerMessages {
  private static final int SOME = 2000;

  /** A scalar on purpose: of NOT EXISTS MySQL makes a join, and may begin with the places. */
  private static final String NO_PLACE =
      " AND (SELECT 1 FROM message_places p WHERE p.messageId = m.id LIMIT 1) IS NULL";

  private static final String NO_DRAFT = " AND m.statut <> 'BROUILLON'";

  private static final String PARTIES =
      "m.visitorEmail, m.senderId, s.role AS senderRole, m.receiverId, r.role AS receiverRole";
  private static final String JOINS =
      " LEFT JOIN users s ON s.id = m.senderId LEFT JOIN users r ON r.id = m.receiverId";

  private static final String NEWEST =
      "SELECT n.id, n.createdAt, (SELECT 1 FROM message_places p WHERE p.messageId = n.id LIMIT 1)"
          + " AS isPlaced, m.statut = 'BROUILLON' AS isDraft, "
          + PARTIES
          + " FROM (SELECT id, createdAt FROM messages FORCE INDEX (messages_createdAt_idx)%s"
          + " ORDER BY createdAt DESC, id DESC LIMIT ?) n JOIN messages m ON m.id = n.id"
          + JOINS
          + " ORDER BY n.createdAt DESC, n.id DESC";
  private static final String NEWEST_OF_ALL = NEWEST.formatted("");
  private static final String NEWEST_AFTER =
      NEWEST.formatted(" WHERE createdAt <= ? AND (createdAt < ? OR id < ?)");

  /** In the order of the key, by an index each of which ends with the key. */
  private static final String BY_INDEX =
      "(SELECT m.id FROM messages m FORCE INDEX (%s) WHERE %s AND m.id > ?"
          + NO_PLACE
          + NO_DRAFT
          + " ORDER BY m.id LIMIT ?)";

  private static final String SENT = BY_INDEX.formatted("messages_senderId_idx", "m.senderId = ?");
  private static final String RECEIVED =
      BY_INDEX.formatted("messages_receiverId_idx", "m.receiverId = ?");
  private static final String VISITORS =
      BY_INDEX.formatted("messages_visitorEmail_idx", "m.visitorEmail = ?");
  private static final String SENT_TO =
      BY_INDEX.formatted("messages_senderId_idx", "m.senderId = ? AND m.receiverId = ?");

  private static final int PORTION = 5000;
  private static final String ALL_OF =
      "SELECT m.id FROM messages m FORCE INDEX (%s) WHERE %s IN (%%s)"
          + NO_PLACE
          + NO_DRAFT
          + " LIMIT "
          + (PORTION + 1);
  private static final String ALL_SENT = ALL_OF.formatted("messages_senderId_idx", "m.senderId");
  private static final String ALL_RECEIVED =
      ALL_OF.formatted("messages_receiverId_idx", "m.receiverId");
  private static final String ALL_OF_VISITORS =
      ALL_OF.formatted("messages_visitorEmail_idx", "m.visitorEmail");

  private static final String UNREAD =
      "SELECT DISTINCT "
          + PARTIES
          + " FROM messages m"
          + JOINS
          + " WHERE m.isRead = 0 AND m.deletedByAdmin = 0"
          + " AND (m.receiverId IS NULL OR m.receiverId IN"
          + " (SELECT t.id FROM users t WHERE t.role <> 'USER'))"
          + NO_DRAFT
          + NO_PLACE;

  private final Statements statements;

  SqlFormerMessages(Statements statements) {
    this.statements = statements;
  }

  private record Looked(Step step, List<Placement> placements) {}

  @Override
  public Stretch newest(Optional<Step> after, int most) {
    List<Looked> looked =
        after.isEmpty()
            ? statements.query(NEWEST_OF_ALL, SqlFormerMessages::looked, most)
            : statements.query(
                NEWEST_AFTER,
                SqlFormerMessages::looked,
                after.get().createdAt(),
                after.get().createdAt(),
                after.get().messageId(),
                most);
    Set<ThreadRef> threads = new LinkedHashSet<>();
    looked.forEach(one -> one.placements().forEach(place -> threads.add(place.thread())));
    Optional<Step> last =
        looked.isEmpty() ? Optional.empty() : Optional.of(looked.get(looked.size() - 1).step());
    return new Stretch(last, looked.size(), threads);
  }

  private static Looked looked(ResultSet row) throws SQLException {
    Step step = new Step(Statements.instant(row, "createdAt"), row.getString("id"));
    boolean needsNone = row.getInt("isPlaced") == 1 || row.getBoolean("isDraft");
    return new Looked(step, needsNone ? List.of() : StrayMessages.placements(row));
  }

  @Override
  public List<String> of(ThreadRef thread, String after) {
    String value = thread.correspondent().value();
    if (thread.correspondent().isVisitor()) return ids(VISITORS, value, after, SOME);
    if (thread.inbox().equals(Inbox.TEAM)) {
      return isAdmin(value)
          ? List.of()
          : ids(union(SENT, RECEIVED), value, after, SOME, value, after, SOME, SOME);
    }
    String owner = thread.inbox().value();
    return ids(union(SENT_TO, SENT_TO), owner, value, after, SOME, value, owner, after, SOME, SOME);
  }

  @Override
  public Optional<List<String>> ofAll(Collection<ThreadRef> threads) {
    Set<String> visitors = new LinkedHashSet<>();
    Set<String> accounts = new LinkedHashSet<>();
    Set<String> found = new LinkedHashSet<>();
    for (ThreadRef thread : threads) {
      String value = thread.correspondent().value();
      if (thread.correspondent().isVisitor()) visitors.add(value);
      else if (thread.inbox().equals(Inbox.TEAM)) accounts.add(value);
      else if (isLarge(thread, found)) return Optional.empty();
    }
    admins(accounts).forEach(accounts::remove);
    found.addAll(idsOf(ALL_OF_VISITORS, visitors));
    found.addAll(idsOf(ALL_SENT, accounts));
    found.addAll(idsOf(ALL_RECEIVED, accounts));
    return found.size() > PORTION ? Optional.empty() : Optional.of(List.copyOf(found));
  }

  /** What administrators write to each other; adds the ids. */
  private boolean isLarge(ThreadRef thread, Set<String> found) {
    List<String> some = of(thread, "");
    found.addAll(some);
    return some.size() == SOME;
  }

  private List<String> idsOf(String sql, Set<String> values) {
    return statements.queryEach(sql, row -> row.getString("id"), values);
  }

  private List<String> admins(Set<String> accounts) {
    return idsOf("SELECT id FROM users WHERE role = 'ADMIN' AND id IN (%s)", accounts);
  }

  /** The team's threads are not with those who are on it; half of all messages are theirs. */
  private boolean isAdmin(String account) {
    return statements
        .query("SELECT role FROM users WHERE id = ?", row -> row.getString("role"), account)
        .contains("ADMIN");
  }

  private static String union(String one, String other) {
    return "SELECT u.id FROM (" + one + " UNION " + other + ") u ORDER BY u.id LIMIT ?";
  }

  private List<String> ids(String sql, Object... values) {
    return statements.query(sql, row -> row.getString("id"), values);
  }

  @Override
  public Set<ThreadRef> threadsOf(ConversationId conversation) {
    return threads(
        "SELECT DISTINCT "
            + PARTIES
            + " FROM messages m"
            + JOINS
            + " WHERE m.conversationId = ?"
            + NO_DRAFT
            + NO_PLACE,
        conversation.value());
  }

  @Override
  public Set<ThreadRef> newlyUnread(AccountId admin) {
    Map<String, ThreadRef> unread = new LinkedHashMap<>();
    for (List<Placement> placements : statements.query(UNREAD, StrayMessages::placements)) {
      for (Placement placement : placements) {
        Inbox inbox = placement.thread().inbox();
        if (placement.incoming() && (inbox.equals(Inbox.TEAM) || inbox.equals(Inbox.of(admin)))) {
          unread.put(placement.thread().key(), placement.thread());
        }
      }
    }
    statements
        .queryEach(
            "SELECT threadKey FROM message_threads WHERE unread > 0 AND threadKey IN (%s)",
            row -> row.getString("threadKey"), unread.keySet())
        .forEach(unread::remove);
    return new LinkedHashSet<>(unread.values());
  }

  @Override
  public Set<ThreadRef> containing(SearchWords words, int most) {
    List<Object> values = new ArrayList<>(SqlMessageSearch.patterns(words.words()));
    values.add(most);
    return threads(
        "SELECT "
            + PARTIES
            + " FROM messages m FORCE INDEX (messages_createdAt_idx)"
            + JOINS
            + " WHERE 1 = 1"
            + SqlMessageSearch.CONTAINS.repeat(words.words().size())
            + NO_DRAFT
            + NO_PLACE
            + " ORDER BY m.createdAt DESC, m.id DESC LIMIT ?",
        values.toArray());
  }

  private Set<ThreadRef> threads(String sql, Object... values) {
    Set<ThreadRef> threads = new LinkedHashSet<>();
    for (List<Placement> placements : statements.query(sql, StrayMessages::placements, values)) {
      placements.forEach(placement -> threads.add(placement.thread()));
    }
    return threads;
  }
}
