package fr.livrestaka.bootstrap.notifications;

import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.notifications.NotificationPriority;
import fr.livrestaka.domain.notifications.NotificationType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes notices as reactions of the program make them. */
final class Notices {
  private Notices() {}

  static void notify(TestProgram program, Person person, String title) {
    Notice notice =
        new Notice(
            title,
            "Texte",
            NotificationType.SYSTEM,
            NotificationPriority.NORMALE,
            Optional.empty(),
            Map.of());
    String source = UUID.randomUUID().toString();
    program
        .bean(Transactions.class)
        .writing(
            () ->
                program
                    .bean(Notifications.class)
                    .notify(new AccountId(person.id()), notice, source, Instant.now()));
  }
}
