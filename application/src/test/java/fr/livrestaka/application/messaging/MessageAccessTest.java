package fr.livrestaka.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.orders.OrderFixtures;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.Addressing;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.MessageType;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who sees conversations about orders when things have changed. */
class MessageAccessTest {
  private final MessagingWorld world = new MessagingWorld();
  private final Account lina = world.with(Role.USER, true);
  private final Account paul = world.with(Role.CORRECTOR, true);
  private final ManageConversations conversations = world.manageConversations();

  @Test
  void whereTheOrderIsGoneTheClientKeepsHisMessagesAndNobodyElseDoes() {
    Order gone = OrderFixtures.order(lina.id(), OrderFixtures.Facts.titled("Roman"));
    Message message = fromPaul(gone);
    assertThat(isOpen(lina, message)).isTrue();
    assertThat(isOpen(paul, message)).isFalse();
    assertThat(isOpen(world.with(Role.USER, true), message)).isFalse();
    assertThat(isOpen(world.with(Role.ADMIN, true), message)).isTrue();
    assertThat(conversations.archive(MessagingWorld.caller(lina), message.conversation(), true))
        .isEqualTo(1);
  }

  @Test
  void aFormerCorrectorNeitherPinsNorArchivesWhatHeWrote() {
    Message message = fromPaul(world.order(lina.id()));
    assertThatThrownBy(() -> conversations.pin(MessagingWorld.caller(paul), message.id(), true))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> conversations.archive(MessagingWorld.caller(paul), message.conversation(), true))
        .isInstanceOf(NotFound.class);
    assertThat(conversations.pin(MessagingWorld.caller(lina), message.id(), true).message().id())
        .isEqualTo(message.id());
  }

  @Test
  void whoIsNoLongerACorrectorIsOutOfTheConversation() {
    Order order = world.order(lina.id());
    world.orders.save(order.assigned(Optional.of(paul.id()), world.clock.instant()));
    Message message = fromPaul(order);
    assertThat(isOpen(paul, message)).isTrue();
    Party asClient = new Party(paul.id(), Role.USER);
    assertThat(world.access().isOpen(asClient, message.conversation())).isFalse();
  }

  private boolean isOpen(Account account, Message message) {
    return world.access().isOpen(MessagingWorld.party(account), message.conversation());
  }

  private Message fromPaul(Order order) {
    Message message =
        Message.send(
                new MessageId(world.ids.next()),
                new Addressing(
                    MessagingWorld.party(paul),
                    lina.id(),
                    ConversationId.about(order.id()),
                    MessageType.USER_MESSAGE,
                    Map.of(),
                    true),
                MessageDraft.ofText("J'avance"),
                world.clock.instant())
            .state();
    world.messages.add(message, List.of(), List.of());
    return message;
  }
}
