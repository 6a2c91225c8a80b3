package fr.livrestaka.application.messaging.port;

import fr.livrestaka.domain.messaging.Message;

/** Messages that the program itself sends to clients (contract A R8, C R8). */
public interface WelcomeMessages {
  /**
   * Stores a message of the system, unless there is one with its id. It has no place in a thread of
   * the administrators.
   */
  void addOnce(Message message);
}
