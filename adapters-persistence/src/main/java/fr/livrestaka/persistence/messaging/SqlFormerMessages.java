package fr.livrestaka.persistence.messaging;

import fr.livrestaka.application.messaging.port.FormerMessages;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.MessageStatus;
import fr.livrestaka.domain.messaging.Placement;
import fr.livrestaka.domain.messaging.SearchWords;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.persistence.shared.Like;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Inject;
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

/** Messages of the former service in MySQL; of those with a place only the indexes are read. */
@Singleton
final class SqlFormerMessages implements FormerMessages {
  private static final String PARTIES =
      "m.visitorEmail, m.senderId, s.role AS senderRole, m.receiverId, r.role AS receiverRole";
  private static final String JOINS =
      " LEFT JOIN users s ON s.id = m.senderId LEFT JOIN users r ON r.id = m.receiverId";
  private static final String NEWEST =
      "SELECT n.id, n.createdAt, n.isPlaced, m.statut, "
          + PARTIES
          + " FROM (SELECT w.id, w.createdAt,"
          + " (SELECT 1 FROM message_places p WHERE p.messageId = w.id LIMIT 1) AS isPlaced"
          + " FROM messages w FORCE INDEX (messages_createdAt_idx)%s"
          + " ORDER BY w.createdAt DESC, w.id DESC LIMIT ?) n"
          + " LEFT JOIN messages m ON m.id = IF(n.isPlaced IS NULL, n.id, NULL)"
          + JOINS
          + " ORDER BY n.createdAt DESC, n.id DESC";

  private static final String NEWEST_OF_ALL = NEWEST.formatted("");
  private static final String NEWEST_AFTER =
      NEWEST.formatted(" WHERE w.createdAt <= ? AND (w.createdAt < ? OR w.id < ?)");
  private static final String UNREAD =
      "SELECT "
          + PARTIES
          + " FROM (SELECT DISTINCT m.visitorEmail, m.senderId, m.receiverId"
          + " FROM messages m WHERE m.isRead = 0 AND m.deletedByAdmin = 0"
          + " AND (m.receiverId IS NULL OR m.receiverId IN"
          + " (SELECT t.id FROM users t WHERE t.role <> 'USER'))"
          + (StrayIds.NO_DRAFT + StrayIds.NO_PLACE + ") m" + JOINS);
  private static final String WITHOUT_PLACE_NEWEST_FIRST =
      StrayIds.NO_DRAFT + StrayIds.NO_PLACE + " ORDER BY m.createdAt DESC, m.id DESC LIMIT ?";

  private final Statements statements;
  private final StrayIds ids;
  private final int farthest;

  @Inject
  SqlFormerMessages(Statements statements) {
    this(statements, SqlMessageSearch.FARTHEST);
  }

  /**
   * @param farthest how many of the newest messages are read for words at most
   */
  SqlFormerMessages(Statements statements, int farthest) {
    this.statements = statements;
    this.farthest = farthest;
    this.ids = new StrayIds(statements);
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
    Set<ThreadRef> threads = threads(looked.stream().map(Looked::placements).toList());
    Optional<Step> last = looked.stream().map(Looked::step).reduce((before, next) -> next);
    return new Stretch(last, looked.size(), threads);
  }

  private static Looked looked(ResultSet row) throws SQLException {
    Step step = new Step(Statements.instant(row, "createdAt"), row.getString("id"));
    boolean needsNone =
        row.getInt("isPlaced") == 1 || MessageStatus.valueOf(row.getString("statut")).isDraft();
    return new Looked(step, needsNone ? List.of() : StrayMessages.placements(row));
  }

  @Override
  public List<String> of(ThreadRef thread, String after) {
    return ids.of(thread, after);
  }

  @Override
  public Optional<List<String>> ofAll(Collection<ThreadRef> threads) {
    return ids.ofAll(threads);
  }

  @Override
  public Set<ThreadRef> threadsOf(ConversationId conversation) {
    return threads(
        placements(
            "SELECT DISTINCT "
                + PARTIES
                + " FROM messages m"
                + JOINS
                + " WHERE m.conversationId = ?"
                + StrayIds.NO_DRAFT
                + StrayIds.NO_PLACE,
            conversation.value()));
  }

  @Override
  public Set<ThreadRef> newlyUnread(AccountId admin) {
    Map<String, ThreadRef> unread = new LinkedHashMap<>();
    for (List<Placement> placements : statements.query(UNREAD, StrayMessages::placements)) {
      for (Placement placement : placements) {
        if (placement.incoming() && placement.thread().isReadBy(admin)) {
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

  /** Found as {@link SqlMessageSearch} finds what is placed, so that it never reads them all. */
  @Override
  public Set<ThreadRef> containing(SearchWords words, int most) {
    List<List<Placement>> found = new ArrayList<>(amongNewest(words.words(), most));
    List<String> indexed = words.words().stream().filter(SqlMessageSearch::isIndexed).toList();
    if (found.size() < most && !indexed.isEmpty()) {
      found.addAll(amongAll(words.words(), indexed, most));
    }
    return threads(found);
  }

  private List<List<Placement>> amongNewest(List<String> words, int most) {
    Like like = SqlMessageSearch.containingAll(words);
    List<Object> values = new ArrayList<>(List.of(farthest));
    values.addAll(like.values());
    values.add(most);
    return placements(
        "SELECT "
            + PARTIES
            + " FROM (SELECT id AS newId FROM messages FORCE INDEX (messages_createdAt_idx)"
            + " ORDER BY createdAt DESC, id DESC LIMIT ?) newest"
            + " JOIN messages m ON m.id = newest.newId"
            + JOINS
            + " WHERE 1 = 1"
            + like.sql()
            + WITHOUT_PLACE_NEWEST_FIRST,
        values.toArray());
  }

  private List<List<Placement>> amongAll(List<String> words, List<String> indexed, int most) {
    Like others =
        SqlMessageSearch.containingAll(
            words.stream().filter(word -> !indexed.contains(word)).toList());
    List<Object> values = new ArrayList<>(List.of(SqlMessageSearch.booleanQuery(indexed)));
    values.addAll(others.values());
    values.add(most);
    return placements(
        "SELECT "
            + PARTIES
            + " FROM messages m"
            + JOINS
            + " WHERE MATCH (m.subject, m.content) AGAINST (? IN BOOLEAN MODE)"
            + others.sql()
            + WITHOUT_PLACE_NEWEST_FIRST,
        values.toArray());
  }

  /** One entry for each row. */
  private List<List<Placement>> placements(String sql, Object... values) {
    return statements.query(sql, StrayMessages::placements, values);
  }

  private static Set<ThreadRef> threads(List<List<Placement>> found) {
    Set<ThreadRef> threads = new LinkedHashSet<>();
    found.forEach(some -> some.forEach(placement -> threads.add(placement.thread())));
    return threads;
  }
}
