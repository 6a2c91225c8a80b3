package fr.livrestaka.persistence.accounts.erasure;

import fr.livrestaka.domain.accounts.ErasedIdentity;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.persistence.shared.Statements;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Empties the messages that a person wrote or got, under the account or as a visitor. The rows
 * stay, since answers and conversations hang on them.
 */
final class MessageTraces {
  private static final String REMOVED = "[Message effacé]";

  private final Statements statements;

  MessageTraces(Statements statements) {
    this.statements = statements;
  }

  /** Ids of the messages to be emptied. */
  List<String> find(Erasure erasure) {
    Set<String> ids = new LinkedHashSet<>();
    ids.addAll(ids("SELECT id FROM messages WHERE senderId = ?", erasure.id()));
    ids.addAll(ids("SELECT id FROM messages WHERE receiverId = ?", erasure.id()));
    ids.addAll(findByAddress(erasure));
    return List.copyOf(ids);
  }

  /** Ids of those that the person wrote or got as a visitor. */
  List<String> findByAddress(Erasure erasure) {
    Set<String> ids = new LinkedHashSet<>();
    List<VisitorMessage> asVisitor = sentAsVisitor(erasure);
    asVisitor.forEach(message -> ids.add(message.id()));
    asVisitor.stream()
        .map(VisitorMessage::conversation)
        .filter(conversation -> !conversation.isBlank())
        .distinct()
        .forEach(
            conversation ->
                ids.addAll(ids("SELECT id FROM messages WHERE conversationId = ?", conversation)));
    return List.copyOf(ids);
  }

  void erase(Erasure erasure, List<String> ids) {
    empty(ids, erasure.pseudonym(), erasure.now());
    renameThread(erasure.email(), erasure.pseudonym());
  }

  /**
   * Those of them that are not empty, under whatever addresses visitors wrote them. Each address
   * has a thread of its own, which is known by it.
   *
   * @param pseudonym unique; takes the place of the first address, and stands in that of others
   */
  void eraseAgain(List<String> ids, String pseudonym, Instant now) {
    Map<String, List<String>> byAddress = new LinkedHashMap<>();
    statements.queryEach(
        "SELECT id, LOWER(COALESCE(visitorEmail, '')) AS address FROM messages"
            + " WHERE content <> '"
            + REMOVED
            + "' AND id IN (%s) ORDER BY id",
        row ->
            byAddress
                .computeIfAbsent(row.getString("address"), address -> new ArrayList<>())
                .add(row.getString("id")),
        ids);
    int number = 0;
    for (Map.Entry<String, List<String>> thread : byAddress.entrySet()) {
      String other = number == 0 ? pseudonym : number + "_" + pseudonym;
      empty(thread.getValue(), other, now);
      if (!thread.getKey().isEmpty()) renameThread(thread.getKey(), other);
      number++;
    }
  }

  /**
   * @param pseudonym takes the place of a visitor's address
   */
  private void empty(List<String> ids, String pseudonym, Instant now) {
    statements.updateEach(
        "UPDATE messages SET content = ?, subject = NULL, metadata = NULL, visitorPhone = NULL,"
            + " visitorName = IF(visitorName IS NULL, NULL, ?),"
            + " visitorEmail = IF(visitorEmail IS NULL, NULL, ?),"
            + " displayFirstName = IF(type = 'SYSTEM_MESSAGE', displayFirstName, NULL),"
            + " displayLastName = IF(type = 'SYSTEM_MESSAGE', displayLastName, NULL),"
            + " updatedAt = ? WHERE id IN (%s)",
        ids, REMOVED, ErasedIdentity.fullName(), pseudonym, now);
  }

  /** What was never sent is nobody's but the writer's; nothing may hang on it. */
  void eraseDrafts(Erasure erasure) {
    statements.update(
        "UPDATE messages m JOIN messages d ON d.id = m.parentId SET m.parentId = NULL"
            + " WHERE d.senderId = ? AND d.statut = 'BROUILLON'",
        erasure.id());
    statements.update(
        "DELETE FROM messages WHERE senderId = ? AND statut = 'BROUILLON'", erasure.id());
  }

  /** The team's thread with the person as a visitor goes on under the new address. */
  private void renameThread(String email, String pseudonym) {
    String before = ThreadRef.withTeam(Correspondent.ofVisitor(email)).key();
    Correspondent visitor = Correspondent.ofVisitor(pseudonym);
    String after = ThreadRef.withTeam(visitor).key();
    statements.update(
        "UPDATE message_threads SET threadKey = ?, correspondent = ? WHERE threadKey = ?",
        after,
        visitor.value(),
        before);
    statements.update("UPDATE message_places SET threadKey = ? WHERE threadKey = ?", after, before);
  }

  /** A blank conversation, which the former service allowed, is that of many people. */
  private record VisitorMessage(String id, String email, String conversation) {}

  private List<VisitorMessage> sentAsVisitor(Erasure erasure) {
    return statements
        .query(
            "SELECT id, visitorEmail, conversationId FROM messages WHERE visitorEmail = ?",
            row ->
                new VisitorMessage(
                    row.getString("id"),
                    row.getString("visitorEmail"),
                    row.getString("conversationId")),
            erasure.email())
        .stream()
        .filter(message -> erasure.isOf(message.email()))
        .toList();
  }

  private List<String> ids(String sql, String parameter) {
    return statements.query(sql, row -> row.getString("id"), parameter);
  }
}
