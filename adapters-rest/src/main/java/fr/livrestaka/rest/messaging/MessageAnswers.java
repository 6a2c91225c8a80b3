package fr.livrestaka.rest.messaging;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** The answers of routes that send more than a message, or none. */
final class MessageAnswers {
  private MessageAnswers() {}

  /** A message has been sent. */
  @Serdeable
  @Schema(name = "MessageSent")
  record Sent(String message, String conversationId, String threadId, MessageWire data) {}

  /** A message to a person has been sent. */
  @Serdeable
  @Schema(name = "MessageSentToPerson")
  record SentTo(
      String message,
      String conversationId,
      String threadId,
      MessageWire data,
      Target targetUser) {}

  /** The account that received the message. */
  @Serdeable
  @Schema(name = "MessageTarget")
  record Target(String id, String name, String email) {}

  /** A visitor's message has been received. */
  @Serdeable
  @Schema(name = "VisitorMessageReceived")
  record Received(String message, String conversationId) {}

  /** How many messages were changed. */
  @Serdeable
  @Schema(name = "MessagesUpdated")
  record Updated(String message, int updatedCount) {}

  /** How many messages were hidden. */
  @Serdeable
  @Schema(name = "ThreadHidden")
  record Hidden(String message, int deletedCount) {}

  /** How many threads have something unread. */
  @Serdeable
  @Schema(name = "UnreadThreads")
  record Count(long count) {}

  /** It is done. */
  @Serdeable
  @Schema(name = "MessageDone")
  record Done(String message) {}
}
