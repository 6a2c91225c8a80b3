package fr.livrestaka.persistence.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.messaging.AdminThreads;
import fr.livrestaka.application.messaging.ManageConversations;
import fr.livrestaka.application.messaging.MessageAccess;
import fr.livrestaka.application.messaging.MessageView;
import fr.livrestaka.application.messaging.OpenThread;
import fr.livrestaka.application.messaging.ThreadView;
import fr.livrestaka.application.messaging.port.FormerMessages;
import fr.livrestaka.application.messaging.port.MessageViews;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.port.LiveFeed;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What administrators see while messages of the former service are being taken over. */
class SqlTakeOverTest extends TakeOverSteps {
  @Test
  void theNewestThreadsAreShownCompleteFromTheFirstRequestOn() {
    former(lina, null, "2020-01-01", 0);
    former(lina, null, "2020-01-02", 1);
    former(lina, null, "2098-01-01", 0);
    former(null, mail, "2098-01-02", 0);
    former(null, mail, "2019-01-02", 0);
    takeOver.begin();

    List<ThreadView> shown = readInbox().threads(caller(), FIRST_TWO).rows();

    assertThat(shown)
        .extracting(ThreadView::correspondent)
        .containsExactly(Correspondent.ofVisitor(mail), Correspondent.of(lina.id()));
    assertThat(shown).extracting(ThreadView::total).containsExactly(2, 3);
    assertThat(shown).extracting(ThreadView::unread).containsExactly(2, 2);
  }

  @Test
  void aThreadThatIsOpenedBeforeItsTurnIsWholeAndRead() {
    for (int i = 0; i < 3; i++) former(lina, null, "2001-01-0" + (i + 1), 0);
    takeOver.begin();

    List<MessageView> opened = openThread().thread(caller(), lina.id().value());

    assertThat(opened).hasSize(3);
    assertThat(shown(lina).unread()).isZero();
  }

  @Test
  void aThreadThatIsHiddenBeforeItsTurnStaysHidden() {
    former(lina, null, "2001-01-01", 0);
    takeOver.begin();

    assertThat(tendConversations().hide(caller(), lina.id().value())).isEqualTo(1);
    finish();

    assertThat(view(admin, Correspondent.of(lina.id()))).isEmpty();
  }

  @Test
  void aMessageThatArrivesMeanwhileCountsOnce() {
    former(lina, null, "2001-01-01", 0);
    former(lina, null, "2001-01-02", 0);
    takeOver.begin();
    send(lina, admin);

    assertThat(shown(lina).total()).isEqualTo(3);
    send(lina, admin);
    finish();

    ThreadView thread = view(admin, Correspondent.of(lina.id())).orElseThrow();
    assertThat(thread.total()).isEqualTo(4);
    assertThat(thread.unread()).isEqualTo(4);
  }

  @Test
  void theBadgeCountsWhatHasNotBeenTakenOver() {
    former(lina, null, "2001-01-01", 0);
    former(lina, null, "2001-01-02", 0);
    former(person(Role.USER), null, "2001-01-02", 1);
    former(null, mail, "2001-01-03", 0);
    takeOver.begin();

    long before = readInbox().unreadThreads(caller());
    finish();

    assertThat(before).isEqualTo(readInbox().unreadThreads(caller()));
  }

  @Test
  void whatAdministratorsWroteToEachOtherIsWholeBeforeItsTurn() {
    Party other = person(Role.ADMIN);
    former(other, null, "2001-01-01", 0);
    written(admin, other, 2, "2001-01-02");
    former(other, null, "2098-01-02", 0);
    takeOver.begin();

    ThreadView shown = readInbox().threads(caller(), FIRST_TWO).rows().get(0);

    assertThat(shown.correspondent()).isEqualTo(Correspondent.of(other.id()));
    assertThat(shown.total()).isEqualTo(4);
    assertThat(shown.unread()).isEqualTo(2);
  }

  private ThreadView shown(Party client) {
    return readInbox().threads(caller(), new PageRequest(1, 1000)).rows().stream()
        .filter(thread -> thread.correspondent().equals(Correspondent.of(client.id())))
        .findFirst()
        .orElseThrow();
  }

  private AdminThreads adminThreads() {
    return new AdminThreads(
        threads(),
        TestStore.bean(FormerMessages.class),
        takeOver,
        TestStore.bean(LiveFeed.class),
        transactions,
        this::tick);
  }

  private MessageAccess access() {
    return new MessageAccess(messages(), TestStore.bean(Orders.class));
  }

  private OpenThread openThread() {
    return new OpenThread(
        TestStore.bean(MessageViews.class),
        messages(),
        access(),
        adminThreads(),
        TestStore.bean(LiveFeed.class),
        transactions,
        this::tick);
  }

  private ManageConversations tendConversations() {
    return new ManageConversations(
        messages(),
        TestStore.bean(MessageViews.class),
        access(),
        adminThreads(),
        transactions,
        this::tick);
  }
}
