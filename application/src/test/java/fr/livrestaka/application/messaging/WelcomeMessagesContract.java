package fr.livrestaka.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.messaging.port.MessageViews;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.messaging.port.WelcomeMessages;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageType;
import fr.livrestaka.domain.orders.OrderId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link WelcomeMessages} does (contract C R8). */
public abstract class WelcomeMessagesContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

  private final OrderId order = new OrderId(UUID.randomUUID().toString());
  private final String source = UUID.randomUUID().toString();

  protected abstract WelcomeMessages welcome();

  protected abstract Messages messages();

  protected abstract MessageViews views();

  protected abstract AccountId client();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void theTeamsTwoMessagesWaitInOneConversation() {
    AccountId lina = client();
    write(lina, source);
    List<Message> found = of(lina);
    assertThat(found).extracting(Message::content).containsExactly("Bienvenue", "La suite");
    assertThat(found).extracting(Message::conversation).containsOnly(found.get(0).conversation());
    for (Message message : found) {
      assertThat(message.sender()).isEmpty();
      assertThat(message.receiver()).contains(lina);
      assertThat(message.type()).isEqualTo(MessageType.SYSTEM_MESSAGE);
      assertThat(message.isRead()).isFalse();
      assertThat(message.display().firstName()).contains("Équipe");
      assertThat(message.display().lastName()).contains("Staka Livres");
      assertThat(message.display().role()).contains("Support");
      assertThat(message.metadata())
          .containsEntry("commandeId", order.value())
          .containsEntry("createdBySystem", true);
    }
    assertThat(found.get(0).metadata()).containsEntry("isWelcomeMessage", true);
    assertThat(found.get(1).metadata()).containsEntry("isFollowUpMessage", true);
  }

  @Test
  void theSameSourceWritesOnceAndLeavesReadWhatWasRead() {
    AccountId lina = client();
    write(lina, source);
    assertThat(read(lina)).isEqualTo(2);
    write(lina, source);
    assertThat(of(lina)).hasSize(2);
    assertThat(read(lina)).isZero();
  }

  @Test
  void anotherSourceBeginsAnotherConversation() {
    AccountId lina = client();
    write(lina, source);
    write(lina, UUID.randomUUID().toString());
    assertThat(of(lina)).hasSize(4);
    assertThat(of(lina).stream().map(Message::conversation).distinct()).hasSize(2);
  }

  private void write(AccountId receiver, String sourceId) {
    inTransaction(
        () -> {
          welcome().write(receiver, order, "Bienvenue", "La suite", sourceId, NOON);
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
