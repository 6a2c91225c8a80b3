package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.ConversationRemoval;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.messaging.ConversationId;
import java.util.List;

/** Removes messages in memory; files are not known there. */
public final class InMemoryConversationRemoval implements ConversationRemoval {
  private final MessageShelf shelf;

  public InMemoryConversationRemoval(MessageShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public List<StoredPath> remove(ConversationId conversation) {
    shelf.removeIf(kept -> kept.message.conversation().equals(conversation));
    return List.of();
  }
}
