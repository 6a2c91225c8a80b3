package fr.livrestaka.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.Inbox;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.domain.messaging.ThreadRef;
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
  private final MailroomLog log = new MailroomLog();

  /** How many operations are done; all counts are compared after every tenth of them. */
  protected abstract int operations();

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
      case 9 -> readConversation(thread(cast));
      case 10 -> readAsClient(cast.client(random));
      default -> hide(thread(cast));
    }
  }

  private ThreadRef thread(Cast cast) {
    return switch (random.nextInt(3)) {
      case 0 -> ofVisitor(cast.visitor(random));
      case 1 -> own(cast.admin(random), cast.admin(random));
      default -> of(cast.client(random));
    };
  }

  private static ThreadRef of(Party client) {
    return ThreadRef.withTeam(Correspondent.of(client.id()));
  }

  private static ThreadRef ofVisitor(String mail) {
    return ThreadRef.withTeam(Correspondent.ofVisitor(mail));
  }

  private static ThreadRef own(Party owner, Party other) {
    return new ThreadRef(Inbox.of(owner.id()), Correspondent.of(other.id()));
  }

  private void toTeam(Party client, Party admin) {
    log.received(send(client, admin), of(client));
  }

  private void toClient(Party admin, Party client) {
    log.sent(send(admin, client), of(client));
  }

  private void ofVisitor(String mail, Party admin) {
    log.received(visit(mail, admin), ofVisitor(mail));
  }

  private void amongAdmins(Party from, Party to) {
    log.received(send(from, to), own(to, from)).threads.add(own(from, to));
  }

  private void readThread(ThreadRef thread) {
    int expected = log.read(thread);
    assertThat(locked(thread, () -> threads().markRead(thread, tick()))).isEqualTo(expected);
  }

  private void readConversation(ThreadRef thread) {
    Optional<ConversationId> some = log.conversation(random.nextInt(Integer.MAX_VALUE));
    if (some.isEmpty()) return;
    int expected = log.read(thread, some.get());
    assertThat(locked(thread, () -> threads().markRead(thread, some.get(), tick())))
        .isEqualTo(expected);
  }

  private void readAsClient(Party client) {
    int expected = log.readBy(client.id());
    assertThat(markReceived(client, Optional.empty())).isEqualTo(expected);
  }

  private void hide(ThreadRef thread) {
    int expected = log.hide(thread);
    assertThat(locked(thread, () -> threads().hide(thread, tick()))).isEqualTo(expected);
  }

  private void compare(Cast cast) {
    Set<ThreadRef> team = new HashSet<>();
    cast.clients().forEach(one -> team.add(of(one)));
    cast.visitors().forEach(mail -> team.add(ofVisitor(mail)));
    for (Party admin : cast.admins()) {
      for (ThreadRef thread : team) compare(admin, thread);
      for (Party other : cast.admins()) compare(admin, own(admin, other));
    }
    cast.clients().forEach(this::compareOwn);
  }

  private void compare(Party admin, ThreadRef thread) {
    Optional<MailroomLog.Counts> found =
        all(admin).stream()
            .filter(view -> view.position().threadKey().equals(thread.key()))
            .findFirst()
            .map(view -> new MailroomLog.Counts(view.total(), view.unread(), view.last().id()));
    assertThat(found).as(thread.key()).isEqualTo(log.shown(thread));
  }

  private void compareOwn(Party client) {
    Optional<MailroomLog.Counts> found =
        read(() -> inbox().ofAccount(client.id()))
            .map(own -> new MailroomLog.Counts(own.total(), own.unread(), own.last().id()));
    assertThat(found).isEqualTo(log.own(client.id()));
  }
}
