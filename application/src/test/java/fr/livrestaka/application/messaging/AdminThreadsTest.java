package fr.livrestaka.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.Inbox;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.domain.messaging.ThreadRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdminThreadsTest {
  private final MessagingWorld world = new MessagingWorld();
  private final Account max = world.with(Role.ADMIN, true);
  private final Account eve = world.with(Role.ADMIN, true);
  private final AdminThreads adminThreads = world.adminThreads();

  @Test
  void theTeamsThreadIsLockedFirstAsWhoWritesDoes() {
    sentToMax();
    asAClient();
    List<ThreadRef> both = named(eve.id().value());
    assertThat(adminThreads.hide(both.reversed())).isEqualTo(2);
    assertThat(world.threads.locked()).isEqualTo(both);
    assertThat(world.threads.locked().get(0).inbox()).isEqualTo(Inbox.TEAM);
  }

  @Test
  void nothingIsLockedWhereThereIsNothingToRead() {
    Message message = sentToMax();
    assertThat(adminThreads.markRead(MessagingWorld.caller(max), message.conversation()))
        .isEqualTo(1);
    world.threads.forget();
    assertThat(adminThreads.markRead(MessagingWorld.caller(max), message.conversation())).isZero();
    assertThat(adminThreads.markRead(named(eve.id().value()))).isZero();
    assertThat(world.threads.locked()).isEmpty();
  }

  @Test
  void threadsThatNeverWereAreNotMade() {
    assertThat(adminThreads.hide(named("x".repeat(300)))).isZero();
    assertThat(world.threads.locked()).isEmpty();
  }

  private List<ThreadRef> named(String threadId) {
    return ThreadRef.meantBy(max.id(), Correspondent.ofThreadId(threadId));
  }

  private Message sentToMax() {
    return world.sent(MessagingWorld.party(eve), MessagingWorld.party(max));
  }

  /** An administrator of today may have a thread with the team from before. */
  private void asAClient() {
    world.sent(new Party(eve.id(), Role.USER), MessagingWorld.party(max));
  }
}
