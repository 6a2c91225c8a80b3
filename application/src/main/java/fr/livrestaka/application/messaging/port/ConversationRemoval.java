package fr.livrestaka.application.messaging.port;

import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.messaging.ConversationId;
import java.util.List;

/** Removes conversations for good, which is done only once they have been kept long enough. */
public interface ConversationRemoval {
  /**
   * Removes its messages and what was attached to them alone, and counts its threads anew; a thread
   * that holds nothing any more goes too. Needs a write transaction.
   *
   * @return where bytes lie that no row speaks of any more
   */
  List<StoredPath> remove(ConversationId conversation);
}
