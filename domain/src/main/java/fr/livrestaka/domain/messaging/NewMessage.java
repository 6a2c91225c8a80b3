package fr.livrestaka.domain.messaging;

import fr.livrestaka.domain.accounts.AccountId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The values of a new message, which is a draft as long as it has no receiver. */
record NewMessage(MessageId id, ConversationId conversation, MessageType type, Instant now) {
  StoredMessage ofVisitor(
      Visitor visitor, AccountId receiver, MessageDraft draft, Map<String, Object> metadata) {
    return values(Optional.empty(), Optional.of(receiver), Optional.of(visitor), draft, metadata);
  }

  StoredMessage values(
      Optional<AccountId> sender,
      Optional<AccountId> receiver,
      Optional<Visitor> visitor,
      MessageDraft draft,
      Map<String, Object> metadata) {
    return new StoredMessage(
        id,
        conversation,
        sender,
        receiver,
        visitor,
        draft.subject(),
        draft.content(),
        type,
        receiver.isPresent() ? MessageStatus.ENVOYE : MessageStatus.BROUILLON,
        false,
        false,
        draft.parent(),
        draft.display(),
        type == MessageType.CONSULTATION_REQUEST,
        metadata,
        now,
        now);
  }
}
