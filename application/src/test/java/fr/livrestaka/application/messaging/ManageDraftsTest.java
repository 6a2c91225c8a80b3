package fr.livrestaka.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.audit.InMemoryAuditLog;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.MessageDraft;
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
    ManageDrafts manageDrafts = keepDrafts();
    MessageView draft =
        manageDrafts.create(
            MessagingWorld.caller(lina), AnswerThread.WITH_TEAM, MessageDraft.ofText("Bonjour"));
    MessageView sent = manageDrafts.send(MessagingWorld.caller(lina), draft.message().id());
    assertThat(sent.message().content()).isEqualTo("Bonjour");
    assertThat(sentBeforeRemoval).containsExactly(1L);
    assertThat(manageDrafts.list(MessagingWorld.caller(lina))).isEmpty();
  }

  private ManageDrafts keepDrafts() {
    WriteToTeam writeToTeam =
        new WriteToTeam(
            world.messages,
            world.threads,
            world.team,
            world.accounts,
            world.post(),
            new InMemoryAuditLog(),
            new Site("https://front.example.org", "admin@example.org", "help@example.org"),
            world.transactions);
    WriteToPerson writeToPerson =
        new WriteToPerson(world.post(), world.threads, world.accounts, world.transactions);
    return new ManageDrafts(
        watched(),
        world.views,
        world.post(),
        new AnswerThread(
            writeToTeam, writeToPerson, world.views, world.takeOver, world.transactions),
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
