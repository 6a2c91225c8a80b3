package fr.livrestaka.persistence.messaging;

import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.persistence.shared.Statements;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ids of messages that have no place in a thread yet, by the thread to which they may belong. */
final class StrayIds {
  /**
   * A scalar subquery, since MySQL turns NOT EXISTS into a join, which may read all places first.
   */
  static final String NO_PLACE =
      " AND (SELECT 1 FROM message_places p WHERE p.messageId = m.id LIMIT 1) IS NULL";

  static final String NO_DRAFT = " AND m.statut <> 'BROUILLON'";

  private static final int SOME = 2000;

  /** Reads in the order of the key, by an index that ends with the key. */
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

  private final Statements statements;

  StrayIds(Statements statements) {
    this.statements = statements;
  }

  List<String> of(ThreadRef thread, String after) {
    String value = thread.correspondent().value();
    if (thread.correspondent().isVisitor()) return ids(VISITORS, value, after, SOME);
    if (thread.inbox().isTeams()) {
      return isAdmin(value)
          ? List.of()
          : ids(union(SENT, RECEIVED), value, after, SOME, value, after, SOME, SOME);
    }
    String owner = thread.inbox().value();
    return ids(union(SENT_TO, SENT_TO), owner, value, after, SOME, value, owner, after, SOME, SOME);
  }

  Optional<List<String>> ofAll(Collection<ThreadRef> threads) {
    Set<String> visitors = new LinkedHashSet<>();
    Set<String> accounts = new LinkedHashSet<>();
    Set<String> found = new LinkedHashSet<>();
    for (ThreadRef thread : threads) {
      String value = thread.correspondent().value();
      if (thread.correspondent().isVisitor()) visitors.add(value);
      else if (thread.inbox().isTeams()) accounts.add(value);
      else if (isLarge(thread, found)) return Optional.empty();
    }
    admins(accounts).forEach(accounts::remove);
    found.addAll(idsOf(ALL_OF_VISITORS, visitors));
    found.addAll(idsOf(ALL_SENT, accounts));
    found.addAll(idsOf(ALL_RECEIVED, accounts));
    return found.size() > PORTION ? Optional.empty() : Optional.of(List.copyOf(found));
  }

  /**
   * Adds the ids of what two administrators wrote to each other.
   *
   * @return whether there may be more
   */
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

  /**
   * Whether the account is an administrator's. Such accounts are left out, since the team has no
   * thread with its own members, and half of all messages are theirs.
   */
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
}
