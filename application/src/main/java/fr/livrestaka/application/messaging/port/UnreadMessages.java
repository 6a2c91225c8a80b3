package fr.livrestaka.application.messaging.port;

import fr.livrestaka.application.shared.Caller;

/** How much somebody has to read, as the screens count it. Needs no open transaction. */
public interface UnreadMessages {
  /** Messages; for administrators threads that have any (contract C M12). */
  long of(Caller caller);
}
