package fr.livrestaka.persistence.messaging;

import fr.livrestaka.application.messaging.MessageView;
import fr.livrestaka.application.messaging.port.MessageViews;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.domain.messaging.Visitor;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Messages to be shown, from MySQL. */
@Singleton
final class SqlMessageViews implements MessageViews {
  private static final String NO_DRAFT = " AND m.statut <> 'BROUILLON'";
  private static final String OLDEST_FIRST = " ORDER BY m.createdAt, m.id";
  private static final String NEWEST_FIRST = " ORDER BY m.createdAt DESC, m.id DESC";

  private final MessageQuery messages;

  SqlMessageViews(MessageQuery messages) {
    this.messages = messages;
  }

  @Override
  public Optional<MessageView> one(MessageId id) {
    return messages.views("FROM messages m", "WHERE m.id = ?", id.value()).stream().findFirst();
  }

  @Override
  public List<MessageView> conversation(ConversationId id) {
    return messages.views(
        "FROM messages m", "WHERE m.conversationId = ?" + NO_DRAFT + OLDEST_FIRST, id.value());
  }

  @Override
  public List<MessageView> threads(List<ThreadRef> threads) {
    String marks = String.join(", ", Collections.nCopies(threads.size(), "?"));
    return messages.views(
        "FROM message_places p JOIN messages m ON m.id = p.messageId",
        "WHERE p.threadKey IN (" + marks + ") AND p.hidden = 0" + OLDEST_FIRST,
        threads.stream().map(ThreadRef::key).toArray());
  }

  @Override
  public List<MessageView> ofAccount(AccountId account) {
    return messages.views(
        MessageQuery.OF_ACCOUNT,
        "WHERE m.statut <> 'BROUILLON'" + OLDEST_FIRST,
        account.value(),
        account.value());
  }

  @Override
  public List<MessageView> draftsOf(AccountId writer) {
    return messages.views(
        "FROM messages m",
        "WHERE m.senderId = ? AND m.statut = 'BROUILLON'" + NEWEST_FIRST,
        writer.value());
  }

  @Override
  public List<MessageView> consultations(int most) {
    return messages.views(
        "FROM messages m",
        "WHERE m.type = 'CONSULTATION_REQUEST'" + NO_DRAFT + NEWEST_FIRST + " LIMIT ?",
        most);
  }

  @Override
  public Optional<Visitor> visitor(Correspondent correspondent) {
    return messages
        .views(
            "FROM message_places p JOIN messages m ON m.id = p.messageId",
            "WHERE p.threadKey = ? ORDER BY p.createdAt DESC, p.messageId DESC LIMIT 1",
            ThreadRef.withTeam(correspondent).key())
        .stream()
        .flatMap(view -> view.message().visitor().stream())
        .findFirst();
  }
}
