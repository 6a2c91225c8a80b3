package fr.livrestaka.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.accounts.AccountFixtures;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.Addressing;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.DisplayIdentity;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.MessageType;
import fr.livrestaka.domain.messaging.Recipient;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.domain.messaging.refusals.ConversationClosed;
import fr.livrestaka.domain.messaging.refusals.ExistingConversation;
import fr.livrestaka.domain.messaging.refusals.NoAdministrator;
import fr.livrestaka.domain.messaging.refusals.ThreadRefused;
import fr.livrestaka.domain.messaging.refusals.VisitorAnsweredByMail;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SendMessageTest {
  private static final Recipient TEAM = new Recipient.Team(Optional.empty());

  private final MessagingWorld world = new MessagingWorld();
  private final Account admin = world.with(Role.ADMIN, true);
  private final Account second = world.with(Role.ADMIN, true);
  private final Account lina = world.with(Role.USER, true);

  @Test
  void aClientOpensOneConversationWithTheTeam() {
    Message opened = world.write(lina, TEAM, "Bonjour").message();
    assertThat(opened.receiver()).contains(admin.id());
    assertThat(opened.conversation()).isEqualTo(ConversationId.between(lina.id(), admin.id()));
    assertThat(opened.type()).isEqualTo(MessageType.USER_MESSAGE);
    assertThat(opened.subject()).contains("Message de Lina Moreau");
    assertThat(opened.metadata()).isEmpty();
    assertThat(unread(admin)).isEqualTo(1);
    assertThat(unread(second)).as("the team's inbox is one").isEqualTo(1);
    assertThat(world.outbox.events()).hasSize(1);
    assertThatThrownBy(() -> world.write(lina, TEAM, "Encore"))
        .isInstanceOf(ExistingConversation.class);
    assertThat(world.shelf.all()).hasSize(1);
  }

  @Test
  void nobodyIsNotifiedOfWhatAnAdministratorWritesToTheTeam() {
    world.write(second, TEAM, "Bonjour");
    world.write(second, TEAM, "Encore");
    assertThat(world.shelf.all()).hasSize(2);
    assertThat(world.outbox.events()).isEmpty();
  }

  @Test
  void whatIsWrittenOnTheHelpPageIsAuditedOnceOnly() {
    Recipient fromHelp = new Recipient.Team(Optional.of(Addressing.FROM_HELP_PAGE));
    Message asked = world.write(lina, fromHelp, "Au secours").message();
    assertThat(asked.metadata()).isEqualTo(Map.of("source", "client-help"));
    world.write(second, fromHelp, "Essai");
    world.writeToTeam(lina, "Autre chose");
    assertThat(world.audit.entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.actor()).isEqualTo(lina.email());
              assertThat(entry.details()).containsEntry("supportEmail", "help@example.org");
            });
  }

  @Test
  void nothingIsStoredWhereNoAdministratorIsActive() {
    world.accounts.change(admin.id(), open -> open.deactivated(java.time.Instant.EPOCH));
    world.accounts.change(second.id(), open -> open.deactivated(java.time.Instant.EPOCH));
    assertThatThrownBy(() -> world.write(lina, TEAM, "Bonjour"))
        .isInstanceOf(NoAdministrator.class);
    assertThatThrownBy(() -> world.writeToTeam(lina, "Bonjour"))
        .isInstanceOf(NoAdministrator.class);
    assertThat(world.shelf.all()).isEmpty();
  }

  @Test
  void threadsAreAnsweredFromBothSides() {
    Message asked = world.writeToTeam(lina, "Bonjour").message();
    assertThat(asked.receiver()).contains(admin.id());
    assertThat(asked.subject()).isEmpty();
    Message answered = world.write(second, thread(lina.id().value()), "Oui ?").message();
    assertThat(answered.receiver()).contains(lina.id());
    assertThat(answered.type()).isEqualTo(MessageType.USER_MESSAGE);
    assertThat(world.outbox.events()).hasSize(2);
    assertThat(world.threads.locked()).containsOnly(withTeam(lina.id()));
  }

  @Test
  void onlyAdministratorsNameThreads() {
    assertThatThrownBy(() -> world.write(lina, thread(admin.id().value()), "x"))
        .isInstanceOf(ThreadRefused.class);
    assertThatThrownBy(() -> world.write(admin, thread(ThreadRef.WITH_TEAM), "x"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> world.write(admin, thread("Ana@ex.org"), "x"))
        .isInstanceOfSatisfying(
            VisitorAnsweredByMail.class,
            refusal -> assertThat(refusal.visitor().email()).isEqualTo("Ana@ex.org"));
    assertThat(world.shelf.all()).isEmpty();
  }

  @Test
  void anAdministratorWritesToAnybodyWhoIsListed() {
    Account paul = world.with(Role.CORRECTOR, true);
    SentMessage sent =
        world
            .sendMessage()
            .send(
                MessagingWorld.caller(admin),
                new Recipient.Person(paul.id()),
                MessageDraft.ofText("Bonjour"));
    assertThat(sent.receiver()).isEqualTo(paul);
    assertThat(sent.message().message().type()).isEqualTo(MessageType.ADMIN_MESSAGE);
    assertThat(sent.message().message().subject()).contains("Message de l'équipe Staka Livres");
    assertThatThrownBy(
            () -> world.write(admin, new Recipient.Person(new AccountId("inconnu")), "x"))
        .isInstanceOf(NotFound.class);
    Account technical = AccountFixtures.with(Account.GUEST_FILES, Role.USER, false);
    world.accounts.add(technical);
    assertThatThrownBy(() -> world.write(admin, new Recipient.Person(technical.id()), "x"))
        .isInstanceOf(NotFound.class);
    assertThat(world.shelf.all()).hasSize(1);
  }

  @Test
  void aboutAnOrderItsOwnerWritesToTheTeamAndAllOthersToTheOwner() {
    Order order = world.order(lina.id());
    Recipient about = new Recipient.InConversation(ConversationId.about(order.id()));
    assertThat(world.write(lina, about, "Alors ?").message().receiver()).contains(admin.id());
    Message answer = world.write(second, about, "Bientôt").message();
    assertThat(answer.receiver()).contains(lina.id());
    assertThat(answer.metadata()).isEqualTo(Map.of("commandeId", order.id().value()));
    assertThat(world.outbox.events()).hasSize(2);
    for (Account stranger :
        List.of(world.with(Role.USER, true), world.with(Role.CORRECTOR, true))) {
      assertThatThrownBy(() -> world.write(stranger, about, "x"))
          .isInstanceOf(ConversationClosed.class);
    }
  }

  @Test
  void aReplyGoesToTheOtherSideAndNobodyIsNotified() {
    Message first = world.sent(MessagingWorld.party(lina), MessagingWorld.party(second));
    Recipient in = new Recipient.InConversation(first.conversation());
    assertThat(world.write(admin, in, "Oui ?").message().receiver()).contains(lina.id());
    assertThat(world.write(lina, in, "Merci").message().receiver())
        .as("who was written to before")
        .contains(second.id());
    world.accounts.change(second.id(), open -> open.deactivated(java.time.Instant.EPOCH));
    assertThat(world.write(lina, in, "Merci").message().receiver()).contains(admin.id());
    assertThat(world.outbox.events()).isEmpty();
    assertThatThrownBy(() -> world.write(world.with(Role.USER, true), in, "x"))
        .isInstanceOf(ConversationClosed.class);
    assertThatThrownBy(
            () -> world.write(admin, new Recipient.InConversation(new ConversationId("?")), "x"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void onlyAdministratorsChooseTheNameThatIsShown() {
    DisplayIdentity chosen =
        DisplayIdentity.of(Optional.of("Service"), Optional.empty(), Optional.empty());
    MessageDraft draft = MessageDraft.ofText("Bonjour").under(chosen);
    assertThat(send(lina, thread(ThreadRef.WITH_TEAM), draft).display())
        .isEqualTo(DisplayIdentity.NONE);
    assertThat(send(admin, thread(lina.id().value()), draft).display()).isEqualTo(chosen);
  }

  @Test
  void anAnswerRefersOnlyToAMessageOfTheThread() {
    MessageId own = world.writeToTeam(lina, "Bonjour").message().id();
    Account ines = world.with(Role.USER, true);
    MessageDraft answer =
        MessageDraft.of(
            Optional.empty(), "Suite", List.of(), DisplayIdentity.NONE, Optional.of(own));
    assertThat(send(lina, thread(ThreadRef.WITH_TEAM), answer).parent()).contains(own);
    assertThat(send(admin, thread(lina.id().value()), answer).parent()).contains(own);
    assertThatThrownBy(() -> send(ines, thread(ThreadRef.WITH_TEAM), answer))
        .isInstanceOf(ThreadRefused.class);
    assertThatThrownBy(() -> send(admin, thread(ines.id().value()), answer))
        .isInstanceOf(ThreadRefused.class);
  }

  private Message send(Account sender, Recipient to, MessageDraft draft) {
    return world.sendMessage().send(MessagingWorld.caller(sender), to, draft).message().message();
  }

  private long unread(Account reader) {
    return world.readInbox().unreadThreads(MessagingWorld.caller(reader));
  }

  private static Recipient thread(String id) {
    return new Recipient.InThread(id, Optional.empty());
  }

  private static ThreadRef withTeam(AccountId account) {
    return ThreadRef.withTeam(Correspondent.of(account));
  }
}
