package fr.livrestaka.persistence.messaging;

import fr.livrestaka.application.messaging.port.WelcomeMessages;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.persistence.shared.JsonText;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;

/** Messages of the system in MySQL. */
@Singleton
final class SqlWelcomeMessages implements WelcomeMessages {
  private final MessageWriter writer;

  SqlWelcomeMessages(Statements statements, IdGenerator ids, JsonText json) {
    this.writer = new MessageWriter(statements, ids, json);
  }

  @Override
  public void addOnce(Message message) {
    writer.insertOnce(message);
  }
}
