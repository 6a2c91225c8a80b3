package fr.livrestaka.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.DisplayIdentity;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.domain.messaging.refusals.ThreadRefused;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ManageDraftsTest {
  private final MessagingWorld world = new MessagingWorld();
  private final Account lina = world.with(Role.USER, true);
  private final List<Long> sentBeforeRemoval = new ArrayList<>();

  /** Removing locks beside the draft, and would hold up the message of whoever sends another. */
  @Test
  void aDraftIsRemovedOnceItsMessageIsThere() {
    world.with(Role.ADMIN, true);
    ManageDrafts manageDrafts = manageDrafts();
    MessageView draft =
        manageDrafts.create(
            MessagingWorld.caller(lina), ThreadRef.WITH_TEAM, MessageDraft.ofText("Bonjour"));
    MessageView sent = manageDrafts.send(MessagingWorld.caller(lina), draft.message().id());
    assertThat(sent.message().content()).isEqualTo("Bonjour");
    assertThat(sentBeforeRemoval).containsExactly(1L);
    assertThat(manageDrafts.list(MessagingWorld.caller(lina))).isEmpty();
  }

  @Test
  void aDraftAnswersOnlyAMessageOfItsThread() {
    Account admin = world.with(Role.ADMIN, true);
    Account ines = world.with(Role.USER, true);
    MessageId own = world.writeToTeam(lina, "Bonsoir").message().id();
    MessageId others = world.writeToTeam(ines, "Bonsoir").message().id();
    Caller caller = MessagingWorld.caller(lina);
    ManageDrafts drafts = manageDrafts();
    MessageId draft = drafts.create(caller, ThreadRef.WITH_TEAM, answering(own)).message().id();
    for (MessageId parent : List.of(others, draft, new MessageId("inconnu"))) {
      MessageDraft text = answering(parent);
      assertThatThrownBy(() -> drafts.create(caller, ThreadRef.WITH_TEAM, text))
          .isInstanceOf(ThreadRefused.class);
      assertThatThrownBy(() -> drafts.rewrite(caller, draft, ThreadRef.WITH_TEAM, text))
          .isInstanceOf(ThreadRefused.class);
      assertThatThrownBy(() -> drafts.create(MessagingWorld.caller(admin), lina.id().value(), text))
          .isInstanceOf(ThreadRefused.class);
    }
    assertThat(drafts.send(caller, draft).message().parent()).contains(own);
  }

  private static MessageDraft answering(MessageId parent) {
    return MessageDraft.of(
        Optional.empty(), "Suite", List.of(), DisplayIdentity.NONE, Optional.of(parent));
  }

  private ManageDrafts manageDrafts() {
    return new ManageDrafts(
        watched(),
        world.views,
        world.post(),
        world.sendMessage(),
        world.ids,
        world.transactions,
        world.clock);
  }

  private Messages watched() {
    return (Messages)
        Proxy.newProxyInstance(
            Messages.class.getClassLoader(),
            new Class<?>[] {Messages.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("removeDraft")) {
                sentBeforeRemoval.add(world.shelf.sent().count());
              }
              return method.invoke(world.messages, arguments);
            });
  }
}
