package fr.livrestaka.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.Party;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link Messages} promise. */
public abstract class MessagesContract extends MailroomSteps {
  @Test
  void aReaderMarksWhatCameToHim() {
    Party admin = person(Role.ADMIN);
    Party lina = person(Role.USER);
    Message first = send(admin, lina);
    send(lina, admin);
    assertThat(read(() -> inbox().ofAccount(lina.id())).orElseThrow().unread()).isEqualTo(1);
    assertThat(markReceived(lina, Optional.of(new ConversationId("other")))).isZero();
    assertThat(markReceived(lina, Optional.of(first.conversation()))).isEqualTo(1);
    assertThat(markReceived(lina, Optional.empty())).isZero();
    assertThat(view(admin, Correspondent.of(lina.id())).orElseThrow().unread()).isEqualTo(1);
  }

  @Test
  void draftsAreNowhereButInTheirWritersHands() {
    Party lina = person(Role.USER);
    MessageDraft words = MessageDraft.ofText("Cher");
    Message draft = Message.draft(newId(), lina.id(), "admin-support", words, tick());
    inTransaction(
        () -> {
          messages().add(draft, List.of(), List.of());
          return true;
        });
    assertThat(read(() -> messages().hasAny(lina.id()))).isFalse();
    assertThat(read(() -> messages().first(draft.conversation()))).isEmpty();
    assertThat(read(() -> inbox().ofAccount(lina.id()))).isEmpty();
    Message found = read(() -> messages().find(draft.id())).orElseThrow();
    assertThat(found).isEqualTo(draft);
    assertThat(found.draftThread()).isEqualTo("admin-support");
    inTransaction(
        () -> {
          messages().removeDraft(draft.id());
          return true;
        });
    assertThat(read(() -> messages().find(draft.id()))).isEmpty();
  }

  @Test
  void partiesAndArchive() {
    Party admin = person(Role.ADMIN);
    Party lina = person(Role.USER);
    Message message = send(lina, admin);
    ConversationId conversation = message.conversation();
    assertThat(read(() -> messages().find(message.id()))).contains(message);
    assertThat(read(() -> messages().takesPart(lina.id(), conversation))).isTrue();
    assertThat(read(() -> messages().takesPart(person(Role.USER).id(), conversation))).isFalse();
    assertThat(read(() -> messages().first(conversation))).contains(message);
    Optional<AccountId> stranger = Optional.of(person(Role.USER).id());
    assertThat(inTransaction(() -> messages().archive(conversation, stranger, true, tick())))
        .isZero();
    assertThat(
            inTransaction(() -> messages().archive(conversation, Optional.empty(), true, tick())))
        .isEqualTo(1);
  }
}
