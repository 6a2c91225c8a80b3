package fr.livrestaka.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.orders.OrderFixtures;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.MessageType;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.shared.NotFound;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who sees conversations about orders when things have changed. */
class MessageAccessTest {
  private final MessagingWorld world = new MessagingWorld();
  private final Account lina = world.with(Role.USER, true);
  private final Account paul = world.with(Role.CORRECTOR, true);
  private final ManageConversations tend =
      new ManageConversations(
          world.messages,
          world.views,
          world.access(),
          world.adminThreads(),
          world.transactions,
          world.clock);

  @Test
  void whereTheOrderIsGoneTheClientKeepsHisMessagesAndNobodyElseDoes() {
    Order gone = OrderFixtures.order(lina.id(), OrderFixtures.Facts.titled("Roman"));
    Message message = fromPaul(gone);
    assertThat(isOpen(lina, message)).isTrue();
    assertThat(isOpen(paul, message)).isFalse();
    assertThat(isOpen(world.with(Role.USER, true), message)).isFalse();
    assertThat(isOpen(world.with(Role.ADMIN, true), message)).isTrue();
    assertThat(tend.archive(MessagingWorld.caller(lina), message.conversation(), true))
        .isEqualTo(1);
  }

  @Test
  void aFormerCorrectorNeitherPinsNorArchivesWhatHeWrote() {
    Message message = fromPaul(world.order(lina.id()));
    assertThatThrownBy(() -> tend.pin(MessagingWorld.caller(paul), message.id(), true))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> tend.archive(MessagingWorld.caller(paul), message.conversation(), true))
        .isInstanceOf(NotFound.class);
    assertThat(tend.pin(MessagingWorld.caller(lina), message.id(), true).message().id())
        .isEqualTo(message.id());
  }

  private boolean isOpen(Account account, Message message) {
    return world.access().isOpen(MessagingWorld.caller(account), message.conversation());
  }

  private Message fromPaul(Order order) {
    Message message =
        Message.send(
            new MessageId(world.ids.next()),
            ConversationId.about(order.id()),
            paul.id(),
            lina.id(),
            MessageType.USER_MESSAGE,
            MessageDraft.ofText("J'avance"),
            Map.of(),
            world.clock.instant());
    world.messages.add(message, List.of(), List.of());
    return message;
  }
}
