package fr.livrestaka.domain.messaging;

import java.util.Arrays;
import java.util.List;

/**
 * Where a message is on its way, as it is stored and sent on the wire. Reading a message does not
 * change it (contract C R5).
 */
public enum MessageStatus {
  /** A draft, which nobody but its writer sees. */
  BROUILLON,
  ENVOYE,
  DELIVRE,
  LU,
  ARCHIVE;

  public boolean isDraft() {
    return this == BROUILLON;
  }

  /** The statuses that a message can have which was sent. */
  public static List<MessageStatus> ofSentMessages() {
    return Arrays.stream(values()).filter(status -> !status.isDraft()).toList();
  }
}
