package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.messaging.port.WelcomeMessages;
import fr.livrestaka.domain.messaging.Message;
import java.util.List;

/** Messages of the system in memory. */
public final class InMemoryWelcomeMessages implements WelcomeMessages {
  private final Messages messages;

  public InMemoryWelcomeMessages(Messages messages) {
    this.messages = messages;
  }

  @Override
  public void addOnce(Message message) {
    if (messages.find(message.id()).isEmpty()) messages.add(message, List.of(), List.of());
  }
}
