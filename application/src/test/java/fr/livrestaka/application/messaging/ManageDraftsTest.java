package fr.livrestaka.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.ThreadRef;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
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
