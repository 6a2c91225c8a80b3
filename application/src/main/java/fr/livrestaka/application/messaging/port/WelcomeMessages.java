package fr.livrestaka.application.messaging.port;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import java.time.Instant;

/** The conversation that a guest finds once he has opened his account (contract A R8, C R8). */
public interface WelcomeMessages {
  /**
   * Two unread messages of the team in one conversation.
   *
   * @param sourceId the same id is written once only
   */
  void write(
      AccountId receiver,
      OrderId order,
      String welcome,
      String nextSteps,
      String sourceId,
      Instant at);
}
