package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.Placement;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Messages in memory, on the shelf that {@link InMemoryThreads} counts. */
public final class InMemoryMessages implements Messages {
  private final MessageShelf shelf;

  public InMemoryMessages(MessageShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public void add(Message message, List<Placement> placements, List<String> attachments) {
    shelf.add(new MessageShelf.Kept(message, placements, attachments));
  }

  @Override
  public Optional<Message> find(MessageId id) {
    return shelf.find(id).map(kept -> kept.message);
  }

  @Override
  public Optional<Message> lock(MessageId id) {
    return find(id);
  }

  @Override
  public void save(Message message) {
    shelf.find(message.id()).ifPresent(kept -> kept.message = message);
  }

  @Override
  public void pin(MessageId id, boolean pinned, Instant now) {
    shelf.find(id).ifPresent(kept -> kept.pinned = pinned);
  }

  @Override
  public void attach(MessageId id, List<String> attachments) {
    shelf.find(id).ifPresent(kept -> kept.attachments = List.copyOf(attachments));
  }

  @Override
  public void removeDraft(MessageId id) {
    shelf.removeIf(kept -> kept.message.id().equals(id) && kept.message.isDraft());
  }

  @Override
  public List<String> attachmentsOf(MessageId id) {
    return shelf.find(id).map(kept -> kept.attachments).orElse(List.of());
  }

  @Override
  public Optional<Message> first(ConversationId id) {
    return of(id)
        .map(kept -> kept.message)
        .min(Comparator.comparing(Message::createdAt).thenComparing(found -> found.id().value()));
  }

  @Override
  public boolean takesPart(AccountId account, ConversationId id) {
    return of(id).anyMatch(kept -> isParty(account, kept.message));
  }

  @Override
  public boolean hasAny(AccountId account) {
    return shelf.sent().anyMatch(kept -> isParty(account, kept.message));
  }

  @Override
  public int archive(ConversationId id, Optional<AccountId> party, boolean archived, Instant now) {
    List<MessageShelf.Kept> found =
        of(id).filter(kept -> party.isEmpty() || isParty(party.get(), kept.message)).toList();
    found.forEach(kept -> kept.archived = archived);
    return found.size();
  }

  @Override
  public int markReceivedRead(
      AccountId reader, Optional<ConversationId> conversation, Instant now) {
    return shelf.markRead(
        kept ->
            kept.message.receiver().filter(reader::equals).isPresent()
                && conversation.filter(id -> !id.equals(kept.message.conversation())).isEmpty());
  }

  private Stream<MessageShelf.Kept> of(ConversationId id) {
    return shelf.sent().filter(kept -> kept.message.conversation().equals(id));
  }

  static boolean isParty(AccountId account, Message message) {
    return message.sender().filter(account::equals).isPresent()
        || message.receiver().filter(account::equals).isPresent();
  }
}
