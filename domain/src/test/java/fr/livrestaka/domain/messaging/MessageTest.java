package fr.livrestaka.domain.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.events.MessageSent;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessageTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(60);
  private static final AccountId LINA = new AccountId("lina");
  private static final AccountId MAX = new AccountId("max");
  private static final MessageId ID = new MessageId("m");
  private static final MessageDraft TEXT = MessageDraft.ofText("Bonjour");

  @Test
  void aMessageThatIsSentHasAReceiverAndIsUnread() {
    Message sent =
        Message.send(ID, Addressing.answer(new Party(MAX, Role.ADMIN), LINA), TEXT, NOON).state();
    assertThat(sent.sender()).contains(MAX);
    assertThat(sent.receiver()).contains(LINA);
    assertThat(sent.statut()).isEqualTo(MessageStatus.ENVOYE);
    assertThat(sent.isDraft()).isFalse();
    assertThat(sent.isRead()).isFalse();
    assertThat(sent.isPinned()).isFalse();
    assertThat(sent.isOf(LINA)).isTrue();
    assertThat(sent.isOf(MAX)).isTrue();
    assertThat(sent.isOf(new AccountId("ines"))).isFalse();
    assertThat(sent.createdAt()).isEqualTo(NOON);
    assertThat(sent).isEqualTo(Message.restored(sent.stored()));
    assertThat(sent).hasSameHashCodeAs(Message.restored(sent.stored()));
    assertThat(sent).isNotEqualTo(draft());
    assertThat(sent.hashCode()).isNotEqualTo(draft().hashCode());
    assertThat(sent.toString()).isEqualTo("Message[m, USER_MESSAGE]");
    assertThat(sent.stored().toString()).isEqualTo("StoredMessage[m, USER_MESSAGE]");
  }

  @Test
  void aMessageIsSentAsItWasWritten() {
    DisplayIdentity name =
        DisplayIdentity.of(Optional.of("Service"), Optional.empty(), Optional.empty());
    MessageDraft written =
        MessageDraft.of(
            Optional.of("Devis"), "Bonjour", List.of(), name, Optional.of(new MessageId("n")));
    Message sent =
        Message.send(ID, Addressing.answer(new Party(MAX, Role.ADMIN), LINA), written, NOON)
            .state();
    assertThat(sent.subject()).contains("Devis");
    assertThat(sent.content()).isEqualTo("Bonjour");
    assertThat(sent.display()).isEqualTo(name);
    assertThat(sent.parent()).contains(new MessageId("n"));
  }

  @Test
  void isReadAsItWasStored() {
    StoredMessage values =
        new StoredMessage(
            ID,
            new ConversationId("c"),
            Optional.empty(),
            Optional.of(LINA),
            Optional.empty(),
            Optional.empty(),
            "Bonjour",
            MessageType.SYSTEM_MESSAGE,
            MessageStatus.DELIVRE,
            true,
            true,
            Optional.empty(),
            DisplayIdentity.NONE,
            false,
            Map.of(),
            NOON,
            LATER);
    Message message = Message.restored(values);
    assertThat(message.stored()).isEqualTo(values);
    assertThat(message.isRead()).isTrue();
    assertThat(message.isPinned()).isTrue();
    assertThat(message.statut()).isEqualTo(MessageStatus.DELIVRE);
    assertThat(message.updatedAt()).isEqualTo(LATER);
  }

  @Test
  void aDraftIsItsWritersAlone() {
    Message draft = draft();
    assertThat(draft.isDraft()).isTrue();
    assertThat(draft.isDraftOf(LINA)).isTrue();
    assertThat(draft.isDraftOf(MAX)).isFalse();
    assertThat(draft.receiver()).isEmpty();
    assertThat(draft.draftThread()).isEqualTo("admin-support");
    assertThat(draft.conversation()).isEqualTo(new ConversationId("m"));
  }

  @Test
  void aDraftIsRewrittenAndKeepsTheDateOfItsBeginning() {
    Message next = draft().rewritten("other", MessageDraft.ofText("Bonsoir"), LATER);
    assertThat(next.content()).isEqualTo("Bonsoir");
    assertThat(next.draftThread()).isEqualTo("other");
    assertThat(next.isDraftOf(LINA)).isTrue();
    assertThat(next.createdAt()).isEqualTo(NOON);
    assertThat(next.updatedAt()).isEqualTo(LATER);
    Message sent =
        Message.send(ID, Addressing.answer(new Party(MAX, Role.ADMIN), LINA), TEXT, NOON).state();
    assertThatThrownBy(() -> sent.rewritten("other", TEXT, LATER))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aVisitorsMessageHasNoSender() {
    Visitor ana = Visitor.of("ana@ex.org", "Ana", "06");
    Message chat = Message.fromVisitor(ID, new ConversationId("c"), ana, MAX, TEXT, NOON).state();
    assertThat(chat.sender()).isEmpty();
    assertThat(chat.receiver()).contains(MAX);
    assertThat(chat.visitor()).contains(ana);
    assertThat(chat.isFromVisitor()).isFalse();
    assertThat(chat.isDraft()).isFalse();
  }

  @Test
  void onlyAConsultationRequestIsProcessedAndNeverIntoADraft() {
    Message request = consultation();
    assertThat(request.isFromVisitor()).isTrue();
    Message done = request.processed(MessageStatus.LU, Optional.of("Rappelée"), LATER);
    assertThat(done.statut()).isEqualTo(MessageStatus.LU);
    assertThat(done.updatedAt()).isEqualTo(LATER);
    assertThat(done.createdAt()).isEqualTo(NOON);
    assertThat(done.receiver()).contains(MAX);
    assertThat(done.metadata())
        .isEqualTo(Map.of("asked", true, "adminNote", "Rappelée", "processedAt", LATER.toString()));
    assertThat(done.processed(MessageStatus.ARCHIVE, Optional.empty(), LATER).metadata())
        .containsEntry("adminNote", "Rappelée");
    assertThatThrownBy(() -> request.processed(MessageStatus.BROUILLON, Optional.empty(), LATER))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> draft().processed(MessageStatus.LU, Optional.empty(), LATER))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void somebodyHearsOfWhatIsAnnouncedAndOfWhatVisitorsWrite() {
    Party max = new Party(MAX, Role.ADMIN);
    assertThat(Message.send(ID, Addressing.answer(max, LINA), TEXT, NOON).events())
        .containsExactly(new MessageSent(ID));
    Addressing quiet =
        new Addressing(
            max, LINA, new ConversationId("c"), MessageType.USER_MESSAGE, Map.of(), false);
    assertThat(Message.send(ID, quiet, TEXT, NOON).events()).isEmpty();
    Visitor ana = Visitor.of("ana@ex.org", "Ana", "06");
    assertThat(Message.fromVisitor(ID, new ConversationId("c"), ana, MAX, TEXT, NOON).events())
        .containsExactly(new MessageSent(ID));
    assertThat(
            Message.consultationRequest(ID, new ConversationId("c"), ana, MAX, TEXT, Map.of(), NOON)
                .events())
        .containsExactly(new MessageSent(ID));
  }

  @Test
  void theSystemWritesInTheTeamsName() {
    Message message =
        Message.fromSystem(ID, new ConversationId("c"), LINA, TEXT, Map.of("a", 1), NOON);
    assertThat(message.sender()).isEmpty();
    assertThat(message.receiver()).contains(LINA);
    assertThat(message.type()).isEqualTo(MessageType.SYSTEM_MESSAGE);
    assertThat(message.metadata()).isEqualTo(Map.of("a", 1));
  }

  @Test
  void sentMessagesHaveEveryStatusButThatOfADraft() {
    assertThat(MessageStatus.ofSentMessages())
        .containsExactly(
            MessageStatus.ENVOYE, MessageStatus.DELIVRE, MessageStatus.LU, MessageStatus.ARCHIVE);
  }

  private static Message draft() {
    return Message.draft(ID, LINA, "admin-support", TEXT, NOON);
  }

  private static Message consultation() {
    return Message.consultationRequest(
            ID,
            new ConversationId("c"),
            Visitor.of("ana@ex.org", "Ana", "06"),
            MAX,
            TEXT,
            Map.of("asked", true),
            NOON)
        .state();
  }
}
