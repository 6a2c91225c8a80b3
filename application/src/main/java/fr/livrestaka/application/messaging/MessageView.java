package fr.livrestaka.application.messaging;

import fr.livrestaka.domain.messaging.Message;
import java.util.List;
import java.util.Optional;

/**
 * A message as it is shown (contract C "MessageRow").
 *
 * @param metadata the JSON value as stored: a map, a list, a text, a number or a boolean
 * @param status as stored; no route sets it
 * @param sender empty for the system and for visitors
 */
public record MessageView(
    Message message,
    boolean isArchived,
    boolean deletedByAdmin,
    Optional<Object> metadata,
    Optional<String> status,
    Optional<PersonView> sender,
    Optional<PersonView> receiver,
    List<AttachmentView> attachments) {
  public MessageView {
    attachments = List.copyOf(attachments);
  }
}
