package fr.livrestaka.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.Inbox;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.domain.messaging.ThreadRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Several people write, read and hide at random; what is counted equals a model's count. */
public abstract class MailroomModelContract extends MailroomContract {
  private static final long SEED = 20260302;

  private final Random random = new Random(SEED);
  private final List<Written> log = new ArrayList<>();

  /** How many operations are done; all counts are compared after every tenth of them. */
  protected abstract int operations();

  /** A message of the model: who reads it in which thread, and what became of it. */
  private static final class Written {
    final Message message;
    final Set<ThreadRef> threads = new HashSet<>();
    final Set<ThreadRef> incoming = new HashSet<>();
    final Set<ThreadRef> hidden = new HashSet<>();
    boolean read;

    Written(Message message) {
      this.message = message;
    }
  }

  private record Cast(List<Party> clients, List<Party> admins, List<String> visitors) {
    Party client(Random random) {
      return clients.get(random.nextInt(clients.size()));
    }

    Party admin(Random random) {
      return admins.get(random.nextInt(admins.size()));
    }

    String visitor(Random random) {
      return visitors.get(random.nextInt(visitors.size()));
    }
  }

  @Test
  void countersEqualAModelAfterRandomOperationsBySeveralPeople() {
    Cast cast =
        new Cast(
            List.of(person(Role.USER), person(Role.USER), person(Role.CORRECTOR)),
            List.of(person(Role.ADMIN), person(Role.ADMIN), person(Role.ADMIN)),
            List.of(UUID.randomUUID() + "@example.org", UUID.randomUUID() + "@example.org"));
    for (int i = 1; i <= operations(); i++) {
      operate(cast);
      if (i % (operations() / 10) == 0) compare(cast);
    }
  }

  private void operate(Cast cast) {
    switch (random.nextInt(12)) {
      case 0, 1, 2 -> toTeam(cast.client(random), cast.admin(random));
      case 3, 4 -> toClient(cast.admin(random), cast.client(random));
      case 5 -> ofVisitor(cast.visitor(random), cast.admin(random));
      case 6 -> amongAdmins(cast.admin(random), cast.admin(random));
      case 7, 8 -> readThread(thread(cast));
      case 9 -> readConversation(cast);
      case 10 -> readAsClient(cast.client(random));
      default -> hide(thread(cast));
    }
  }

  private ThreadRef thread(Cast cast) {
    return switch (random.nextInt(3)) {
      case 0 -> ThreadRef.withTeam(Correspondent.ofVisitor(cast.visitor(random)));
      case 1 -> own(cast.admin(random), cast.admin(random));
      default -> ThreadRef.withTeam(Correspondent.of(cast.client(random).id()));
    };
  }

  private static ThreadRef own(Party owner, Party other) {
    return new ThreadRef(Inbox.of(owner.id()), Correspondent.of(other.id()));
  }

  private void toTeam(Party client, Party admin) {
    incoming(send(client, admin), ThreadRef.withTeam(Correspondent.of(client.id())));
  }

  private void toClient(Party admin, Party client) {
    Written written = new Written(send(admin, client));
    written.threads.add(ThreadRef.withTeam(Correspondent.of(client.id())));
    log.add(written);
  }

  private void ofVisitor(String mail, Party admin) {
    incoming(visit(mail, admin), ThreadRef.withTeam(Correspondent.ofVisitor(mail)));
  }

  private void amongAdmins(Party from, Party to) {
    Written written = incoming(send(from, to), own(to, from));
    written.threads.add(own(from, to));
  }

  private Written incoming(Message message, ThreadRef thread) {
    Written written = new Written(message);
    written.threads.add(thread);
    written.incoming.add(thread);
    log.add(written);
    return written;
  }

  private void readThread(ThreadRef thread) {
    int expected = markModel(log.stream().filter(one -> one.incoming.contains(thread)).toList());
    assertThat(locked(thread, () -> threads().markRead(thread, tick()))).isEqualTo(expected);
  }

  private void readConversation(Cast cast) {
    if (log.isEmpty()) return;
    ConversationId conversation = log.get(random.nextInt(log.size())).message.conversation();
    ThreadRef thread = thread(cast);
    int expected =
        markModel(
            log.stream()
                .filter(one -> one.incoming.contains(thread))
                .filter(one -> one.message.conversation().equals(conversation))
                .toList());
    assertThat(locked(thread, () -> threads().markRead(thread, conversation, tick())))
        .isEqualTo(expected);
  }

  private void readAsClient(Party client) {
    int expected =
        markModel(
            log.stream()
                .filter(one -> one.message.receiver().equals(Optional.of(client.id())))
                .toList());
    assertThat(markReceived(client, Optional.empty())).isEqualTo(expected);
  }

  private static int markModel(List<Written> some) {
    List<Written> unread = some.stream().filter(one -> !one.read).toList();
    unread.forEach(one -> one.read = true);
    return unread.size();
  }

  private void hide(ThreadRef thread) {
    List<Written> all = log.stream().filter(one -> one.threads.contains(thread)).toList();
    all.forEach(one -> one.hidden.add(thread));
    assertThat(locked(thread, () -> threads().hide(thread, tick()))).isEqualTo(all.size());
  }

  private void compare(Cast cast) {
    Set<ThreadRef> team = new HashSet<>();
    cast.clients().forEach(one -> team.add(ThreadRef.withTeam(Correspondent.of(one.id()))));
    cast.visitors().forEach(mail -> team.add(ThreadRef.withTeam(Correspondent.ofVisitor(mail))));
    for (Party admin : cast.admins()) {
      for (ThreadRef thread : team) compare(admin, thread);
      for (Party other : cast.admins()) compare(admin, own(admin, other));
    }
    cast.clients().forEach(this::compareOwn);
  }

  private void compare(Party admin, ThreadRef thread) {
    List<Written> shown =
        log.stream()
            .filter(one -> one.threads.contains(thread) && !one.hidden.contains(thread))
            .toList();
    Optional<ThreadView> view =
        all(admin).stream()
            .filter(found -> found.position().threadKey().equals(thread.key()))
            .findFirst();
    assertThat(view.isPresent()).as(thread.key()).isEqualTo(!shown.isEmpty());
    view.ifPresent(
        found -> {
          assertThat(found.total()).isEqualTo(shown.size());
          assertThat(found.unread())
              .isEqualTo(
                  (int)
                      shown.stream()
                          .filter(one -> !one.read && one.incoming.contains(thread))
                          .count());
          assertThat(found.last().id()).isEqualTo(shown.get(shown.size() - 1).message.id());
        });
  }

  private void compareOwn(Party client) {
    List<Written> own =
        log.stream().filter(one -> InMemoryMessages.isParty(client.id(), one.message)).toList();
    if (own.isEmpty()) return;
    OwnThread found = read(() -> inbox().ofAccount(client.id())).orElseThrow();
    assertThat(found.total()).isEqualTo(own.size());
    assertThat(found.unread())
        .isEqualTo(
            (int)
                own.stream()
                    .filter(one -> !one.read)
                    .filter(one -> one.message.receiver().equals(Optional.of(client.id())))
                    .count());
    assertThat(found.last().id()).isEqualTo(own.get(own.size() - 1).message.id());
  }
}
