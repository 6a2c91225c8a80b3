package fr.livrestaka.rest.messaging;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** What is said besides the messages themselves. */
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

  /** Who got it. */
  @Serdeable
  @Schema(name = "MessageTarget")
  record Target(String id, String name, String email) {}

  /** A visitor's message has come. */
  @Serdeable
  @Schema(name = "VisitorMessageReceived")
  record Received(String message, String conversationId) {}

  /** To how many messages it was done. */
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
