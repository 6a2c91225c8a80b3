package fr.livrestaka.domain.messaging;

import static fr.livrestaka.domain.messaging.Correspondence.ANA;
import static fr.livrestaka.domain.messaging.Correspondence.EVE;
import static fr.livrestaka.domain.messaging.Correspondence.INES;
import static fr.livrestaka.domain.messaging.Correspondence.LINA;
import static fr.livrestaka.domain.messaging.Correspondence.MAX;
import static fr.livrestaka.domain.messaging.Correspondence.NOON;
import static fr.livrestaka.domain.messaging.Correspondence.PAUL;
import static fr.livrestaka.domain.messaging.Correspondence.TEAM;
import static fr.livrestaka.domain.messaging.Correspondence.anasMessage;
import static fr.livrestaka.domain.messaging.Correspondence.message;
import static fr.livrestaka.domain.messaging.Correspondence.order;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.StoredOrders;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is notified of a message, and who sees it. */
class MessageReadersTest {
  private static final Audience TO_TEAM = new Audience(true, Optional.empty(), Optional.empty());

  @Test
  void theTeamIsNotifiedOfClientsAndTheReceiverOfTheTeam() {
    assertThat(Audience.of(message(LINA, MAX), Optional.of(LINA), Optional.empty()))
        .isEqualTo(TO_TEAM);
    assertThat(Audience.of(message(MAX, LINA), Optional.of(MAX), Optional.empty()))
        .isEqualTo(new Audience(false, Optional.of(LINA.id()), Optional.empty()));
    Message fromNobody = message(LINA, MAX);
    assertThat(Audience.of(fromNobody, Optional.empty(), Optional.empty()))
        .isEqualTo(new Audience(false, Optional.empty(), Optional.empty()));
  }

  @Test
  void aboutAnOrderItsCorrectorIsNotifiedOfTheOwnerAndTheOwnerOfAllOthers() {
    Order order = order();
    assertThat(Audience.of(message(LINA, MAX), Optional.of(LINA), Optional.of(order)))
        .isEqualTo(new Audience(true, Optional.empty(), Optional.of(PAUL.id())));
    assertThat(Audience.of(message(PAUL, LINA), Optional.of(PAUL), Optional.of(order)))
        .isEqualTo(new Audience(false, Optional.of(LINA.id()), Optional.empty()));
  }

  @Test
  void nobodyIsNotifiedAsCorrectorOfWhatIsHisOwn() {
    Order own = StoredOrders.anOrder().inChargeOf(StoredOrders.OWNER).done();
    Party owner = new Party(StoredOrders.OWNER, Role.CORRECTOR);
    assertThat(Audience.of(message(owner, MAX), Optional.of(owner), Optional.of(own)))
        .isEqualTo(TO_TEAM);
  }

  @Test
  void theTeamIsNotifiedOfWhatVisitorsWriteAndOfEveryRequestForATalk() {
    assertThat(Audience.of(anasMessage(), Optional.empty(), Optional.empty())).isEqualTo(TO_TEAM);
    Message request =
        Message.consultationRequest(
                new MessageId("m"),
                new ConversationId("c"),
                ANA,
                MAX.id(),
                MessageDraft.ofText("Bonjour"),
                Map.of(),
                NOON)
            .state();
    assertThat(Audience.of(request, Optional.empty(), Optional.empty())).isEqualTo(TO_TEAM);
    assertThat(Audience.of(request, Optional.of(MAX), Optional.empty())).isEqualTo(TO_TEAM);
  }

  @Test
  void messagesAreSeenByThoseWhoWroteOrReceivedThemAndByAdministrators() {
    Message message = message(LINA, MAX);
    assertThat(Visibility.sees(LINA, message)).isTrue();
    assertThat(Visibility.sees(EVE, message)).isTrue();
    assertThat(Visibility.sees(INES, message)).isFalse();
    assertThat(Visibility.keepsTalkAboutLostOrders(LINA)).isTrue();
    assertThat(Visibility.keepsTalkAboutLostOrders(PAUL)).isFalse();
  }

  @Test
  void anAnswerBelongsToItsConversationOrToThePersonsThread() {
    Message linas = message(LINA, MAX);
    assertThat(Visibility.belongsTogether(linas, Addressing.answer(EVE, LINA.id()))).isTrue();
    assertThat(Visibility.belongsTogether(linas, Addressing.answer(EVE, INES.id()))).isFalse();
    Order order = order();
    ConversationId about = ConversationId.about(order.id());
    assertThat(
            Visibility.belongsTogether(
                linas, Addressing.aboutOrder(LINA, about, order, () -> TEAM)))
        .isFalse();
    assertThat(Visibility.belongsTogether(linas, Correspondent.of(LINA.id()))).isTrue();
    assertThat(Visibility.belongsTogether(linas, Correspondent.of(INES.id()))).isFalse();
    assertThat(Visibility.belongsTogether(linas, Correspondent.ofVisitor("ana@ex.org"))).isFalse();
  }

  @Test
  void aDraftForAVisitorMayAnswerWhatThatVisitorWrote() {
    Correspondent ana = Correspondent.ofVisitor("Ana@ex.org");
    assertThat(Visibility.belongsTogether(anasMessage(), ana)).isTrue();
    assertThat(Visibility.belongsTogether(anasMessage(), Correspondent.ofVisitor("eva@ex.org")))
        .isFalse();
  }
}
