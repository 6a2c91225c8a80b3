package fr.livrestaka.domain.messaging;

import fr.livrestaka.domain.accounts.AccountId;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The values of a {@link Message} as they are stored (table {@code messages}). Rows that were
 * adopted from the former service may hold what no rule here would allow, such as a message that
 * nobody sent to nobody, so nothing is checked.
 *
 * @param sender empty for the system and for visitors
 * @param receiver empty for drafts, and where the account is gone
 * @param subject at most 255 characters
 * @param content at most 65 535 bytes
 * @param isRead whether the receiver has read it (contract C R5)
 * @param metadata a JSON object; empty means none
 */
public record StoredMessage(
    MessageId id,
    ConversationId conversation,
    Optional<AccountId> sender,
    Optional<AccountId> receiver,
    Optional<Visitor> visitor,
    Optional<String> subject,
    String content,
    MessageType type,
    MessageStatus statut,
    boolean isRead,
    boolean isPinned,
    Optional<MessageId> parent,
    DisplayIdentity display,
    boolean isFromVisitor,
    Map<String, Object> metadata,
    Instant createdAt,
    Instant updatedAt) {
  public StoredMessage {
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
  }

  @Override
  public String toString() {
    return "StoredMessage[" + id.value() + ", " + type + "]";
  }
}
