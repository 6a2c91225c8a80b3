package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.InboxSearch;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.Addressing;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.DisplayIdentity;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.domain.messaging.Placement;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.domain.messaging.Visitor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** What tests of {@link Messages}, {@link Threads} and {@link InboxSearch} do, on any of them. */
public abstract class MailroomSteps {
  protected static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

  private Instant now = NOON;

  protected abstract Messages messages();

  protected abstract Threads threads();

  protected abstract InboxSearch inbox();

  /** A stored account. */
  protected abstract Party person(Role role);

  protected abstract <T> T inTransaction(Supplier<T> work);

  protected final Message send(Party from, Party to) {
    Message message =
        Message.send(
                newId(),
                Addressing.answer(from, to.id()),
                MessageDraft.of(
                    Optional.of("Sujet"),
                    "Bonjour",
                    List.of(),
                    DisplayIdentity.NONE,
                    Optional.empty()),
                tick())
            .state();
    return added(message, Placement.of(Optional.of(from), Optional.of(to), Optional.empty()));
  }

  protected final Message visit(String mail, Party admin) {
    Visitor visitor = new Visitor(mail, Optional.of("Ana"), Optional.of("06"));
    Message message =
        Message.fromVisitor(
                newId(),
                new ConversationId(UUID.randomUUID().toString()),
                visitor,
                admin.id(),
                MessageDraft.ofText("Bonjour"),
                tick())
            .state();
    return added(message, Placement.of(Optional.empty(), Optional.of(admin), Optional.of(mail)));
  }

  protected final Message added(Message message, List<Placement> placements) {
    inTransaction(
        () -> {
          messages().add(message, placements, List.of());
          return true;
        });
    return message;
  }

  protected final <T> T locked(ThreadRef thread, Supplier<T> work) {
    return inTransaction(
        () -> {
          threads().lock(thread);
          return work.get();
        });
  }

  protected final int markReceived(Party reader, Optional<ConversationId> conversation) {
    return inTransaction(() -> messages().markReceivedRead(reader.id(), conversation, now));
  }

  protected final List<ThreadView> all(Party admin) {
    return read(() -> inbox().threads(admin.id(), new PageRequest(1, 1000))).rows();
  }

  protected final Optional<ThreadView> view(Party admin, Correspondent correspondent) {
    return all(admin).stream()
        .filter(thread -> thread.correspondent().equals(correspondent))
        .findFirst();
  }

  protected final <T> T read(Supplier<T> work) {
    return inTransaction(work);
  }

  protected final Instant tick() {
    now = now.plusMillis(7);
    return now;
  }

  protected static final MessageId newId() {
    return new MessageId(UUID.randomUUID().toString());
  }
}
