package fr.livrestaka.domain.messaging;

import static fr.livrestaka.domain.messaging.Correspondence.ANA;
import static fr.livrestaka.domain.messaging.Correspondence.EVE;
import static fr.livrestaka.domain.messaging.Correspondence.GONE;
import static fr.livrestaka.domain.messaging.Correspondence.INES;
import static fr.livrestaka.domain.messaging.Correspondence.LINA;
import static fr.livrestaka.domain.messaging.Correspondence.MAX;
import static fr.livrestaka.domain.messaging.Correspondence.NOON;
import static fr.livrestaka.domain.messaging.Correspondence.PAUL;
import static fr.livrestaka.domain.messaging.Correspondence.TEAM;
import static fr.livrestaka.domain.messaging.Correspondence.anasMessage;
import static fr.livrestaka.domain.messaging.Correspondence.message;
import static fr.livrestaka.domain.messaging.Correspondence.order;
import static fr.livrestaka.domain.messaging.Correspondence.party;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.Administrators.Administrator;
import fr.livrestaka.domain.messaging.refusals.ConversationClosed;
import fr.livrestaka.domain.messaging.refusals.NoAdministrator;
import fr.livrestaka.domain.messaging.refusals.ThreadRefused;
import fr.livrestaka.domain.messaging.refusals.VisitorAnsweredByMail;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.InvalidInput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Who receives a message, and in which conversation. */
class AddressingTest {
  private static final Supplier<Administrators> UNASKED =
      () -> {
        throw new AssertionError("nobody of the team receives it");
      };

  @Test
  void theOldestActiveAdministratorReceivesWhatIsWrittenToTheTeam() {
    assertThat(TEAM.reference()).isEqualTo(MAX.id());
    Administrators twins =
        new Administrators(
            List.of(
                new Administrator(MAX.id(), true, NOON), new Administrator(EVE.id(), true, NOON)));
    assertThat(twins.reference()).isEqualTo(EVE.id());
    assertThatThrownBy(() -> new Administrators(List.of()).reference())
        .isInstanceOf(NoAdministrator.class);
  }

  @Test
  void aMessageToTheTeamIsAnnouncedUnlessAnAdministratorWritesIt() {
    Addressing fromLina = Addressing.toTeam(LINA, TEAM, Optional.of("client-help"));
    assertThat(fromLina.receiver()).isEqualTo(MAX.id());
    assertThat(fromLina.conversation()).isEqualTo(ConversationId.between(LINA.id(), MAX.id()));
    assertThat(fromLina.metadata()).isEqualTo(Map.of("source", "client-help"));
    assertThat(fromLina.isAnnounced()).isTrue();
    assertThat(fromLina.asksForHelp()).isTrue();
    assertThat(fromLina.placements(MAX))
        .containsExactly(new Placement(ThreadRef.withTeam(Correspondent.of(LINA.id())), true));
    Addressing fromEve = Addressing.toTeam(EVE, TEAM, Optional.of("client-help"));
    assertThat(fromEve.isAnnounced()).isFalse();
    assertThat(fromEve.asksForHelp()).isFalse();
    assertThat(Addressing.toTeam(LINA, TEAM, Optional.empty()).asksForHelp()).isFalse();
    assertThat(Addressing.toTeam(LINA, TEAM, Optional.of("x")).asksForHelp()).isFalse();
    assertThat(Addressing.opensOnce(LINA)).isTrue();
    assertThat(Addressing.opensOnce(EVE)).isFalse();
  }

  @Test
  void twoAccountsHaveOneConversationWhoeverBegins() {
    for (ConversationId id :
        List.of(
            ConversationId.between(LINA.id(), MAX.id()),
            ConversationId.between(MAX.id(), LINA.id()))) {
      assertThat(id).isEqualTo(new ConversationId("thread_lina_max"));
      assertThat(id.order()).isEmpty();
    }
  }

  @Test
  void aConversationIsAboutTheOrderThatItsIdNames() {
    assertThat(new ConversationId("cmd_order").order()).contains(new OrderId("order"));
    assertThat(new ConversationId("cmd_ ").order()).isEmpty();
  }

  @Test
  void anAdministratorsMessageToAPersonIsAnnounced() {
    Addressing written = Addressing.toPerson(MAX, LINA.id());
    assertThat(written.type()).isEqualTo(MessageType.ADMIN_MESSAGE);
    assertThat(written.isAnnounced()).isTrue();
    Addressing answer = Addressing.answer(MAX, LINA.id());
    assertThat(answer.type()).isEqualTo(MessageType.USER_MESSAGE);
    assertThat(answer.receiver()).isEqualTo(LINA.id());
    assertThat(answer.conversation()).isEqualTo(ConversationId.between(LINA.id(), MAX.id()));
  }

  @Test
  void onlyAdministratorsChooseTheNameThatIsShown() {
    DisplayIdentity name =
        DisplayIdentity.of(Optional.of("Service"), Optional.empty(), Optional.empty());
    MessageDraft draft = MessageDraft.ofText("Bonjour").under(name);
    assertThat(Addressing.answer(MAX, LINA.id()).allowed(draft).display()).isEqualTo(name);
    assertThat(Addressing.toTeam(LINA, TEAM, Optional.empty()).allowed(draft).display())
        .isEqualTo(DisplayIdentity.NONE);
  }

  @Test
  void aboutAnOrderItsOwnerWritesToTheTeamAndAllOthersToTheOwner() {
    Order order = order();
    ConversationId about = ConversationId.about(order.id());
    assertThat(Addressing.aboutOrder(LINA, about, order, () -> TEAM).receiver())
        .isEqualTo(MAX.id());
    for (Party other : List.of(PAUL, EVE)) {
      Addressing to = Addressing.aboutOrder(other, about, order, UNASKED);
      assertThat(to.receiver()).isEqualTo(LINA.id());
      assertThat(to.isAnnounced()).isTrue();
      assertThat(to.metadata()).isEqualTo(Map.of("commandeId", "order"));
    }
    for (Party stranger : List.of(INES, party("other", Role.CORRECTOR), party("paul", Role.USER))) {
      assertThatThrownBy(() -> Addressing.aboutOrder(stranger, about, order, UNASKED))
          .isInstanceOf(ConversationClosed.class);
    }
  }

  @Test
  void anAdministratorsReplyGoesToTheSideThatIsNoAdministrator() {
    assertThat(reply(EVE, message(LINA, MAX)).receiver()).isEqualTo(LINA.id());
    assertThat(reply(EVE, message(MAX, LINA)).receiver()).isEqualTo(LINA.id());
    assertThat(reply(EVE, message(EVE, LINA)).receiver()).isEqualTo(LINA.id());
    assertThat(reply(EVE, message(MAX, EVE)).receiver()).isEqualTo(MAX.id());
    assertThat(reply(EVE, message(EVE, MAX)).receiver()).isEqualTo(MAX.id());
    assertThat(reply(EVE, message(LINA, MAX)).isAnnounced()).isFalse();
  }

  @Test
  void aClientsReplyGoesToWhoSpokeBeforeOrToTheReferenceAdministrator() {
    assertThat(reply(LINA, message(EVE, LINA)).receiver()).isEqualTo(EVE.id());
    assertThat(reply(LINA, message(LINA, EVE)).receiver()).isEqualTo(EVE.id());
    assertThat(reply(LINA, message(GONE, LINA)).receiver()).isEqualTo(MAX.id());
    assertThat(reply(LINA, message(LINA, PAUL)).receiver()).isEqualTo(MAX.id());
  }

  @Test
  void visitorsAndTheSystemCannotBeAnswered() {
    assertThatThrownBy(() -> reply(EVE, anasMessage()))
        .isInstanceOfSatisfying(
            VisitorAnsweredByMail.class, refused -> assertThat(refused.visitor()).isEqualTo(ANA));
    Message systems =
        Message.fromSystem(
            new MessageId("m"),
            new ConversationId("c"),
            LINA.id(),
            MessageDraft.ofText("Bienvenue"),
            Map.of(),
            NOON);
    assertThatThrownBy(() -> reply(LINA, systems)).isInstanceOf(ThreadRefused.class);
    Message toNobody =
        Message.draft(new MessageId("m"), EVE.id(), "lina", MessageDraft.ofText("Bonjour"), NOON);
    assertThatThrownBy(() -> reply(EVE, toNobody)).isInstanceOf(ThreadRefused.class);
  }

  @Test
  void onlyAdministratorsNameThreads() {
    assertThat(Addressing.correspondent(MAX, "lina")).isEqualTo(Correspondent.of(LINA.id()));
    assertThat(Addressing.correspondent(MAX, "Ana@ex.org"))
        .isEqualTo(Correspondent.ofVisitor("ana@ex.org"));
    assertThat(Addressing.correspondent(LINA, "admin-support"))
        .isEqualTo(Correspondent.of(LINA.id()));
    assertThatThrownBy(() -> Addressing.correspondent(LINA, "max"))
        .isInstanceOf(ThreadRefused.class);
    assertThat(Addressing.draftFor(MAX, "lina")).isEqualTo(Correspondent.of(LINA.id()));
    assertThat(Addressing.draftFor(LINA, "admin-support")).isEqualTo(Correspondent.of(LINA.id()));
    assertThatThrownBy(() -> Addressing.draftFor(MAX, "admin-support"))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> Addressing.draftFor(LINA, "max")).isInstanceOf(ThreadRefused.class);
  }

  @Test
  void anAdministratorMeansTheTeamsThreadAndTheOwnOne() {
    ThreadRef withTeam = ThreadRef.withTeam(Correspondent.of(LINA.id()));
    ThreadRef own = new ThreadRef(Inbox.of(MAX.id()), Correspondent.of(LINA.id()));
    assertThat(ThreadRef.meantBy(MAX.id(), Correspondent.of(LINA.id())))
        .containsExactly(withTeam, own);
    Correspondent ana = Correspondent.ofVisitor("ana@ex.org");
    assertThat(ThreadRef.meantBy(MAX.id(), ana)).containsExactly(ThreadRef.withTeam(ana));
    assertThat(withTeam.isReadBy(EVE.id())).isTrue();
    assertThat(own.isReadBy(MAX.id())).isTrue();
    assertThat(own.isReadBy(EVE.id())).isFalse();
    assertThat(Inbox.TEAM.isTeams()).isTrue();
    assertThat(Inbox.of(MAX.id()).isTeams()).isFalse();
  }

  private static Addressing reply(Party sender, Message first) {
    return Addressing.reply(sender, first.conversation(), first, () -> TEAM);
  }
}
