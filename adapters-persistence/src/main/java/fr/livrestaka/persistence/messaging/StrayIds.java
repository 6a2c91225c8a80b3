package fr.livrestaka.persistence.messaging;

import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.persistence.shared.Statements;
import java.util.ArrayList;
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

  /**
   * Up to half of all messages have an administrator as sender or receiver. So only the two indexes
   * are read, and only messages found in both are looked at. Without the hint MySQL reads all
   * messages of one of them; MariaDB takes it for a comment, and chooses one of the two indexes.
   */
  private static final String SENT_TO =
      "(SELECT /*+ INDEX_MERGE(m messages_senderId_idx, messages_receiverId_idx) */ m.id"
          + " FROM messages m FORCE INDEX (messages_senderId_idx, messages_receiverId_idx)"
          + " WHERE m.senderId = ? AND m.receiverId = ? AND m.id > ?"
          + NO_PLACE
          + NO_DRAFT
          + " ORDER BY m.id LIMIT ?)";

  private static final int PORTION = 5000;

  /** Drafts too, which are passed over later: so the index alone is read. */
  private static final String ALL_OF =
      "SELECT m.id FROM messages m FORCE INDEX (%s) WHERE %s IN (%%s)"
          + NO_PLACE
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
    boolean isTeams = thread.inbox().isTeams();
    Set<String> admins = admins(List.of(value, thread.inbox().value()));
    if (isTeams && !admins.contains(value)) {
      return ids(union(SENT, RECEIVED), value, after, SOME, value, after, SOME, SOME);
    }
    return isAmong(admins, thread) ? amongAdmins(thread, after) : List.of();
  }

  /** Only what administrators write to each other lies in an inbox of their own. */
  private static boolean isAmong(Set<String> admins, ThreadRef thread) {
    return admins.contains(thread.inbox().value())
        && admins.contains(thread.correspondent().value());
  }

  private List<String> amongAdmins(ThreadRef thread, String after) {
    String owner = thread.inbox().value();
    String other = thread.correspondent().value();
    return ids(union(SENT_TO, SENT_TO), owner, other, after, SOME, other, owner, after, SOME, SOME);
  }

  Optional<List<String>> ofAll(Collection<ThreadRef> threads) {
    Set<String> visitors = new LinkedHashSet<>();
    Set<String> accounts = new LinkedHashSet<>();
    List<ThreadRef> own = new ArrayList<>();
    for (ThreadRef thread : threads) {
      String value = thread.correspondent().value();
      if (thread.correspondent().isVisitor()) visitors.add(value);
      else if (thread.inbox().isTeams()) accounts.add(value);
      else own.add(thread);
    }
    Set<String> admins = admins(named(accounts, own));
    accounts.removeAll(admins);
    Set<String> found = new LinkedHashSet<>();
    for (ThreadRef thread : own) {
      if (isAmong(admins, thread) && isLarge(thread, found)) return Optional.empty();
    }
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
    List<String> some = amongAdmins(thread, "");
    found.addAll(some);
    return some.size() == SOME;
  }

  private List<String> idsOf(String sql, Collection<String> values) {
    return statements.queryEach(sql, row -> row.getString("id"), values);
  }

  private static Set<String> named(Set<String> accounts, List<ThreadRef> own) {
    Set<String> named = new LinkedHashSet<>(accounts);
    for (ThreadRef thread : own) {
      named.add(thread.inbox().value());
      named.add(thread.correspondent().value());
    }
    return named;
  }

  /** Which of the accounts are administrators. They have no thread with the team. */
  private Set<String> admins(Collection<String> accounts) {
    return Set.copyOf(idsOf("SELECT id FROM users WHERE role = 'ADMIN' AND id IN (%s)", accounts));
  }

  private static String union(String one, String other) {
    return "SELECT u.id FROM (" + one + " UNION " + other + ") u ORDER BY u.id LIMIT ?";
  }

  private List<String> ids(String sql, Object... values) {
    return statements.query(sql, row -> row.getString("id"), values);
  }
}
