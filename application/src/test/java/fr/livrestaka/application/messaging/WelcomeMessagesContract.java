package fr.livrestaka.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.messaging.port.MessageViews;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.messaging.port.WelcomeMessages;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.DisplayIdentity;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.MessageId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link WelcomeMessages} does (contract C R8). */
public abstract class WelcomeMessagesContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

  protected abstract WelcomeMessages welcome();

  protected abstract Messages messages();

  protected abstract MessageViews views();

  protected abstract AccountId client();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void aMessageIsStoredAsItIs() {
    AccountId lina = client();
    Message message = message(lina);
    add(message);
    assertThat(of(lina)).containsExactly(message);
  }

  @Test
  void aMessageIsStoredOnceAndStaysRead() {
    AccountId lina = client();
    Message message = message(lina);
    add(message);
    assertThat(read(lina)).isEqualTo(1);
    add(message);
    assertThat(of(lina)).hasSize(1);
    assertThat(read(lina)).isZero();
  }

  private static Message message(AccountId receiver) {
    Map<String, Object> metadata = new LinkedHashMap<>();
    metadata.put("commandeId", UUID.randomUUID().toString());
    metadata.put("createdBySystem", true);
    return Message.fromSystem(
        new MessageId(UUID.randomUUID().toString()),
        new ConversationId(UUID.randomUUID().toString()),
        receiver,
        MessageDraft.ofText("Bienvenue")
            .under(
                new DisplayIdentity(
                    Optional.of("Équipe"), Optional.of("Staka Livres"), Optional.of("Support"))),
        metadata,
        NOON);
  }

  private void add(Message message) {
    inTransaction(
        () -> {
          welcome().addOnce(message);
          return true;
        });
  }

  private List<Message> of(AccountId account) {
    return inTransaction(() -> views().ofAccount(account)).stream()
        .map(MessageView::message)
        .toList();
  }

  private int read(AccountId reader) {
    return inTransaction(() -> messages().markReceivedRead(reader, Optional.empty(), NOON));
  }
}
