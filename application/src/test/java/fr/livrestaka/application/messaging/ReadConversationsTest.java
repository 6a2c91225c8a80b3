package fr.livrestaka.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.Slice;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.Recipient;
import fr.livrestaka.domain.messaging.SearchWords;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.domain.messaging.refusals.ConversationClosed;
import fr.livrestaka.domain.messaging.refusals.ThreadRefused;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.shared.NotFound;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists, threads, conversations and searches: who sees what, and what becomes read. */
class ReadConversationsTest {
  private final MessagingWorld world = new MessagingWorld();
  private final Account admin = world.with(Role.ADMIN, true);
  private final Account lina = world.with(Role.USER, true);
  private final Account ines = world.with(Role.USER, true);

  @Test
  void readingAThreadMarksWhatWasReceivedAsRead() {
    world.writeToTeam(lina, "Bonjour");
    world.writeToTeam(lina, "Encore");
    assertThat(world.readInbox().unreadThreads(MessagingWorld.caller(admin))).isEqualTo(1);
    Account second = world.with(Role.ADMIN, true);
    assertThat(world.readInbox().unreadThreads(MessagingWorld.caller(second))).isEqualTo(1);
    assertThat(thread(admin, lina.id().value())).containsExactly("Bonjour", "Encore");
    for (Account one : List.of(admin, second)) {
      assertThat(world.readInbox().unreadThreads(MessagingWorld.caller(one))).isZero();
    }

    world.sent(MessagingWorld.party(admin), MessagingWorld.party(lina));
    assertThat(own(lina).unread()).isEqualTo(1);
    assertThat(thread(lina, ThreadRef.WITH_TEAM)).hasSize(3);
    assertThat(own(lina).unread()).isZero();
    assertThat(own(lina).total()).isEqualTo(3);
  }

  @Test
  void onlyAdministratorsNameThreads() {
    assertThat(thread(admin, "inconnu")).isEmpty();
    assertThatThrownBy(() -> thread(lina, ines.id().value())).isInstanceOf(ThreadRefused.class);
    assertThat(world.readInbox().own(MessagingWorld.caller(ines))).isEmpty();
  }

  @Test
  void aConversationIsOpenToThoseWhoTakePart() {
    ConversationId conversation = world.writeToTeam(lina, "Bonjour").message().conversation();
    assertThat(conversation(lina, conversation)).hasSize(1);
    assertThat(conversation(admin, conversation)).hasSize(1);
    assertThatThrownBy(() -> conversation(ines, conversation))
        .isInstanceOf(ConversationClosed.class);
    assertThatThrownBy(() -> conversation(admin, new ConversationId("?")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theConversationAboutAnOrderIsThereBeforeItsFirstMessage() {
    Order order = world.order(lina.id());
    assertThat(conversation(lina, ConversationId.about(order.id()))).isEmpty();
    assertThat(conversation(admin, ConversationId.about(order.id()))).isEmpty();
    assertThatThrownBy(() -> conversation(ines, ConversationId.about(order.id())))
        .isInstanceOf(ConversationClosed.class);
  }

  @Test
  void markingAsReadTakesConversationsAndThreads() {
    Message first = world.writeToTeam(lina, "Bonjour").message();
    world.writeToTeam(lina, "Encore");
    OpenThread openThread = world.openThread();
    assertThat(openThread.markRead(MessagingWorld.caller(lina), ThreadRef.WITH_TEAM)).isZero();
    assertThat(openThread.markRead(MessagingWorld.caller(admin), first.conversation().value()))
        .isEqualTo(2);
    world.writeToTeam(lina, "Toujours");
    assertThat(openThread.markRead(MessagingWorld.caller(admin), lina.id().value())).isEqualTo(1);
  }

  @Test
  void theInboxListsThreadsInPages() {
    world.writeToTeam(lina, "Bonjour");
    world.writeToTeam(ines, "Bonsoir");
    Slice<ThreadView> first =
        world.readInbox().threads(MessagingWorld.caller(admin), new PageRequest(1, 1));
    assertThat(first.more()).isTrue();
    Slice<ThreadView> rest =
        world
            .readInbox()
            .threadsAfter(MessagingWorld.caller(admin), first.rows().get(0).position(), 10);
    assertThat(rest.more()).isFalse();
    assertThat(List.of(first.rows().get(0).correspondent(), rest.rows().get(0).correspondent()))
        .containsExactlyInAnyOrder(Correspondent.of(lina.id()), Correspondent.of(ines.id()));
  }

  @Test
  void aHiddenThreadComesBackWithNewMessagesAlone() {
    world.writeToTeam(lina, "Bonjour");
    ManageConversations conversations = world.manageConversations();
    assertThat(conversations.hide(MessagingWorld.caller(admin), lina.id().value())).isEqualTo(1);
    assertThat(thread(admin, lina.id().value())).isEmpty();
    assertThat(thread(lina, ThreadRef.WITH_TEAM)).hasSize(1);
    world.writeToTeam(lina, "Me revoilà");
    assertThat(thread(admin, lina.id().value())).containsExactly("Me revoilà");
    assertThatThrownBy(() -> conversations.hide(MessagingWorld.caller(admin), "inconnu"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void nothingIsUnreadUnderABlankId() {
    world.writeToTeam(lina, "Bonjour");
    for (Account caller : List.of(admin, lina)) {
      assertThat(world.openThread().markRead(MessagingWorld.caller(caller), " ")).isZero();
    }
  }

  @Test
  void searchesFindOnlyWhatTheCallerSees() {
    world.writeToTeam(lina, "Le résumé de l'été");
    world.writeToTeam(ines, "Le résumé de l'hiver");
    SearchMessages search =
        new SearchMessages(world.views, world.former, world.takeOver, world.transactions);
    SearchWords words = SearchWords.of("resume");
    assertThat(search.find(MessagingWorld.caller(lina), words, 10)).hasSize(1);
    assertThat(search.find(MessagingWorld.caller(admin), words, 10)).hasSize(2);
    assertThat(search.find(MessagingWorld.caller(admin), words, 1)).hasSize(1);
  }

  @Test
  void whoDoesNotSeeAMessageCannotPinIt() {
    Message sent =
        world.write(lina, new Recipient.Team(java.util.Optional.empty()), "Bonjour").message();
    assertThat(
            world
                .manageConversations()
                .pin(MessagingWorld.caller(admin), sent.id(), true)
                .message()
                .id())
        .isEqualTo(sent.id());
    assertThatThrownBy(
            () -> world.manageConversations().pin(MessagingWorld.caller(ines), sent.id(), true))
        .isInstanceOf(NotFound.class);
  }

  private List<String> thread(Account caller, String threadId) {
    return contents(world.openThread().thread(MessagingWorld.caller(caller), threadId));
  }

  private List<String> conversation(Account caller, ConversationId id) {
    return contents(world.openThread().conversation(MessagingWorld.caller(caller), id));
  }

  private OwnThread own(Account account) {
    return world.readInbox().own(MessagingWorld.caller(account)).orElseThrow();
  }

  private static List<String> contents(List<MessageView> views) {
    return views.stream().map(view -> view.message().content()).toList();
  }
}
