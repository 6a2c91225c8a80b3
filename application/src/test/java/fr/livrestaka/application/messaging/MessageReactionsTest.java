package fr.livrestaka.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.accounts.AccountFixtures;
import fr.livrestaka.application.files.InMemoryStoredFiles;
import fr.livrestaka.application.live.InMemoryLive;
import fr.livrestaka.application.messaging.reactions.FreeSampleMails;
import fr.livrestaka.application.messaging.reactions.MessageAnnouncements;
import fr.livrestaka.application.messaging.reactions.WelcomeGuest;
import fr.livrestaka.application.messaging.requests.ManageConsultations;
import fr.livrestaka.application.messaging.requests.RequestConsultation;
import fr.livrestaka.application.notifications.InMemoryMailer;
import fr.livrestaka.application.notifications.InMemoryNotifications;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.port.NotificationView;
import fr.livrestaka.application.orders.OrderFixtures;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.ReactionTable;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.MessageStatus;
import fr.livrestaka.domain.messaging.MessageType;
import fr.livrestaka.domain.messaging.Recipient;
import fr.livrestaka.domain.messaging.Visitor;
import fr.livrestaka.domain.messaging.events.FreeSampleRequested;
import fr.livrestaka.domain.messaging.events.MessageSent;
import fr.livrestaka.domain.messaging.requests.ConsultationRequest;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.payments.events.PaymentRecorded;
import fr.livrestaka.domain.shared.DomainEvent;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.NotFound;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What follows from messages: notices, mails and the messages of the system. */
class MessageReactionsTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Site SITE =
      new Site("https://front.example.org", "admin@example.org", "help@example.org");

  private final MessagingWorld world = new MessagingWorld();
  private final Account admin = world.with(Role.ADMIN, true);
  private final Account lina = world.with(Role.USER, true);
  private final Account paul = world.with(Role.CORRECTOR, true);
  private final InMemoryNotifications notices =
      new InMemoryNotifications(world.outbox, new InMemoryLive(InstantSource.system()));
  private final InMemoryMailer mailer = new InMemoryMailer();
  private int deliveries;

  MessageReactionsTest() {
    notices.addAdmin(admin.id());
  }

  @Test
  void theTeamIsNotifiedOfWhatAClientWritesAndTheClientOfTheAnswer() {
    announce(world.writeToTeam(lina, "x".repeat(101)));
    assertThat(of(admin))
        .singleElement()
        .satisfies(
            notice ->
                assertThat(notice.message())
                    .isEqualTo("Lina Moreau : \"" + "x".repeat(100) + "...\""));
    announce(world.write(admin, new Recipient.Person(lina.id()), "Bonjour"));
    assertThat(of(lina)).hasSize(1);
    assertThat(of(admin)).hasSize(1);
  }

  @Test
  void theCorrectorInChargeIsNotifiedOfWhatTheOwnerWritesAsLongAsHeMayBe() {
    Order order = world.order(lina.id());
    world.orders.save(order.assigned(Optional.of(paul.id()), OrderFixtures.NOON));
    Recipient about = new Recipient.InConversation(ConversationId.about(order.id()));
    announce(world.write(lina, about, "Où en est-on ?"));
    assertThat(of(admin)).hasSize(1);
    assertThat(of(paul)).hasSize(1);
    announce(world.write(paul, about, "J'avance"));
    assertThat(of(lina)).as("the corrector writes for the team").hasSize(1);
    assertThat(of(admin)).hasSize(1);
    world.accounts.change(paul.id(), open -> open.deactivated(Instant.EPOCH));
    announce(world.write(lina, about, "Et maintenant ?"));
    assertThat(of(admin)).hasSize(2);
    assertThat(of(paul)).hasSize(1);
  }

  @Test
  void theTeamIsNotifiedOfVisitorsAndConsultations() {
    new ReceiveVisitorMessage(world.post(), world.ids, world.transactions, () -> false, world.clock)
        .receive(Visitor.of("ana@example.org", "Ana", "06"), MessageDraft.ofText("Bonjour"));
    requestConsultation();
    for (Object event : List.copyOf(world.outbox.events())) announce((MessageSent) event);
    assertThat(of(admin))
        .extracting(NotificationView::title)
        .containsExactlyInAnyOrder(
            "Nouveau message d'un visiteur", "Nouvelle demande de consultation");
  }

  @Test
  void whatBecameOfAConsultationIsNotedWithItsDateAndAudited() {
    MessageId id = requestConsultation();
    ManageConsultations consultations =
        new ManageConsultations(
            world.messages, world.views, world.audit, world.transactions, world.clock);
    assertThat(consultations.list()).hasSize(1);
    Message noted =
        consultations
            .process(
                MessagingWorld.caller(admin), id, MessageStatus.ARCHIVE, Optional.of("Rappelée"))
            .message();
    assertThat(noted.statut()).isEqualTo(MessageStatus.ARCHIVE);
    assertThat(noted.metadata())
        .containsEntry("adminNote", "Rappelée")
        .containsKeys("processedAt", "consultationRequest");
    Message again =
        consultations
            .process(MessagingWorld.caller(admin), id, MessageStatus.LU, Optional.empty())
            .message();
    assertThat(again.metadata()).as("the note stays").containsEntry("adminNote", "Rappelée");
    assertThat(world.audit.entries()).hasSize(2);
    MessageId other = world.writeToTeam(lina, "Bonjour").message().id();
    assertThatThrownBy(
            () ->
                consultations.process(
                    MessagingWorld.caller(admin), other, MessageStatus.LU, Optional.empty()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                consultations.process(
                    MessagingWorld.caller(admin), id, MessageStatus.BROUILLON, Optional.empty()))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void aGuestWhoHasPaidFindsTwoMessagesOnce() {
    Account guest = AccountFixtures.with(AccountFixtures.freshEmail(), Role.USER, false);
    world.accounts.add(guest);
    Order order = world.order(guest.id());
    for (int i = 0; i < 2; i++) welcome(order, "guest-order");
    List<Message> found =
        world.views.ofAccount(guest.id()).stream().map(MessageView::message).toList();
    assertThat(found).hasSize(2);
    assertThat(found.get(0).content()).startsWith("Bonjour Lina").contains("Roman");
    assertThat(found).extracting(Message::conversation).containsOnly(found.get(0).conversation());
    for (Message message : found) {
      assertThat(message.sender()).isEmpty();
      assertThat(message.type()).isEqualTo(MessageType.SYSTEM_MESSAGE);
      assertThat(message.isRead()).isFalse();
      assertThat(message.display().firstName()).contains("Équipe");
      assertThat(message.display().lastName()).contains("Staka Livres");
      assertThat(message.display().role()).contains("Support");
      assertThat(message.metadata())
          .containsEntry("commandeId", order.id().value())
          .containsEntry("createdBySystem", true);
    }
    assertThat(found.get(0).metadata())
        .containsEntry("isWelcomeMessage", true)
        .containsEntry("welcomeType", "post_payment");
    assertThat(found.get(1).metadata())
        .containsEntry("isFollowUpMessage", true)
        .containsEntry("messageType", "next_steps");
  }

  @Test
  void anotherPaymentBeginsAnotherConversation() {
    Account guest = AccountFixtures.with(AccountFixtures.freshEmail(), Role.USER, false);
    world.accounts.add(guest);
    Order order = world.order(guest.id());
    welcome(order, "guest-order", "first");
    welcome(order, "guest-order", "second");

    List<Message> found =
        world.views.ofAccount(guest.id()).stream().map(MessageView::message).toList();
    assertThat(found).hasSize(4);
    assertThat(found.stream().map(Message::conversation).distinct()).hasSize(2);
  }

  @Test
  void whoIsNoGuestOrHasAnAccountAlreadyIsNotWelcomed() {
    Order order = world.order(lina.id());
    welcome(order, "");
    welcome(order, "guest-order");
    assertThat(world.shelf.all()).isEmpty();
  }

  @Test
  void aRequestForASampleMakesTwoMails() {
    InMemoryStoredFiles files = new InMemoryStoredFiles();
    StoredPath path = new StoredPath("messages/texte.txt");
    files.store(path, "Il était une fois".getBytes(StandardCharsets.UTF_8));
    FreeSampleRequested event = sample(path.url());
    FreeSampleMails table = new FreeSampleMails(files, mailer, SITE);
    follow(event, table);
    Mail receipt = mailer.mails().get(0);
    Mail toTeam = mailer.mails().get(1);
    assertThat(toTeam.to()).isEqualTo("admin@example.org");
    assertThat(toTeam.replyTo()).contains("ana@example.org");
    assertThat(toTeam.attachments()).hasSize(1);
    assertThat(toTeam.values()).containsEntry("file", "texte.txt (1 Kio)");
    assertThat(receipt.to()).isEqualTo("ana@example.org");
    assertThat(receipt.values()).as("nothing of what was typed").isEmpty();
    files.delete(path);
    follow(event, table);
    assertThat(mailer.mails().get(3).attachments()).isEmpty();
  }

  /** A delivery that waits bears the name; under another one nobody would ever hand it over. */
  @Test
  void theReactionsAreNamedAsDeliveriesThatMayBeWaiting() {
    ReactionTable mails = new FreeSampleMails(new InMemoryStoredFiles(), mailer, SITE);
    assertThat(ReactionTable.all(List.of(), List.of(announcements(), mails)))
        .extracting(Reaction::name)
        .containsExactlyInAnyOrder(
            "messaging.notify-of-message",
            "messaging.mail-free-sample-receipt",
            "messaging.mail-free-sample-to-team");
  }

  @Test
  void aConsultationThatWasErasedMeanwhileIsToldToNobody() {
    MessageId id = new MessageId("erased");
    world.messages.add(
        Message.consultationRequest(
                id,
                new ConversationId("erased"),
                Visitor.of("ana@example.org", "Ana", "06"),
                admin.id(),
                MessageDraft.ofText("…"),
                Map.of(),
                NOON)
            .state(),
        List.of(),
        List.of());
    announce(new MessageSent(id));
    assertThat(of(admin)).isEmpty();
  }

  private static FreeSampleRequested sample(String url) {
    return new FreeSampleRequested(
        "c", "Ana", "ana@example.org", "06", "", "", "texte.txt", "text/plain", 18, url);
  }

  private MessageId requestConsultation() {
    return new RequestConsultation(
            world.post(), world.ids, world.transactions, () -> false, world.clock)
        .request(
            new ConsultationRequest(
                "Ana",
                "Petit",
                "ana@example.org",
                "06",
                "2099-03-04",
                "09:30",
                Optional.empty(),
                "landing_page"));
  }

  private void welcome(Order order, String guestOrder) {
    welcome(order, guestOrder, "delivery");
  }

  private void welcome(Order order, String guestOrder, String delivery) {
    new WelcomeGuest(
            world.orders,
            world.accounts,
            new InMemoryWelcomeMessages(world.messages),
            world.transactions)
        .react(
            new PaymentRecorded(
                "payment", order.id().value(), guestOrder, OrderStatus.EN_ATTENTE, false),
            new Delivery(delivery, NOON, 1));
  }

  private void announce(MessageView sent) {
    announce(new MessageSent(sent.message().id()));
  }

  private void announce(MessageSent event) {
    follow(event, announcements());
  }

  private MessageAnnouncements announcements() {
    return new MessageAnnouncements(world.views, world.orders, world.accounts, notices);
  }

  private void follow(DomainEvent event, ReactionTable table) {
    for (Reaction<?> reaction : table.reactions()) react(reaction, event);
  }

  private <E extends DomainEvent> void react(Reaction<E> reaction, DomainEvent event) {
    reaction.react(reaction.event().cast(event), delivery());
  }

  private Delivery delivery() {
    return new Delivery("delivery-" + deliveries++, NOON, 1);
  }

  private List<NotificationView> of(Account account) {
    return notices.list(account.id(), false, new PageRequest(1, 100)).rows();
  }
}
