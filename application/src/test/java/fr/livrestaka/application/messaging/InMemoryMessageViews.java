package fr.livrestaka.application.messaging;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.messaging.port.MessageSearch;
import fr.livrestaka.application.messaging.port.MessageViews;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.Inbox;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.MessageType;
import fr.livrestaka.domain.messaging.Placement;
import fr.livrestaka.domain.messaging.SearchWords;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.domain.messaging.Visitor;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Messages to be shown, from memory; without files; people whose accounts are not there are left
 * out.
 */
public final class InMemoryMessageViews implements MessageViews, MessageSearch {
  private static final Comparator<MessageView> OLDEST_FIRST =
      Comparator.comparing((MessageView view) -> view.message().createdAt())
          .thenComparing(view -> view.message().id().value());

  private final MessageShelf shelf;
  private final Accounts accounts;

  public InMemoryMessageViews(MessageShelf shelf, Accounts accounts) {
    this.shelf = shelf;
    this.accounts = accounts;
  }

  @Override
  public Optional<MessageView> one(MessageId id) {
    return shelf.find(id).map(this::view);
  }

  @Override
  public List<MessageView> conversation(ConversationId id) {
    return sent(kept -> kept.message.conversation().equals(id)).sorted(OLDEST_FIRST).toList();
  }

  @Override
  public List<MessageView> threads(List<ThreadRef> threads) {
    return sent(kept -> threads.stream().anyMatch(kept::shows)).sorted(OLDEST_FIRST).toList();
  }

  @Override
  public List<MessageView> ofAccount(AccountId account) {
    return sent(kept -> InMemoryMessages.isParty(account, kept.message))
        .sorted(OLDEST_FIRST)
        .toList();
  }

  @Override
  public List<MessageView> draftsOf(AccountId writer) {
    return shelf
        .all()
        .filter(kept -> kept.message.isDraft())
        .filter(kept -> kept.message.sender().filter(writer::equals).isPresent())
        .map(this::view)
        .sorted(OLDEST_FIRST.reversed())
        .toList();
  }

  @Override
  public List<MessageView> consultations(int most) {
    return sent(kept -> kept.message.type() == MessageType.CONSULTATION_REQUEST)
        .sorted(OLDEST_FIRST.reversed())
        .limit(most)
        .toList();
  }

  @Override
  public Optional<Visitor> visitor(Correspondent correspondent) {
    return sent(kept -> kept.isIn(ThreadRef.withTeam(correspondent)))
        .max(OLDEST_FIRST)
        .flatMap(view -> view.message().visitor());
  }

  @Override
  public List<MessageView> ofAccount(AccountId account, SearchWords words, int most) {
    return newest(kept -> InMemoryMessages.isParty(account, kept.message), words, most);
  }

  @Override
  public List<MessageView> ofAdmin(AccountId admin, SearchWords words, int most) {
    return newest(
        kept ->
            kept.placements.stream()
                .map(Placement::thread)
                .anyMatch(thread -> isOf(admin, thread) && kept.shows(thread)),
        words,
        most);
  }

  private List<MessageView> newest(
      Predicate<MessageShelf.Kept> condition, SearchWords words, int most) {
    return sent(condition)
        .filter(view -> mentions(view.message(), words))
        .sorted(OLDEST_FIRST.reversed())
        .limit(most)
        .toList();
  }

  private Stream<MessageView> sent(Predicate<MessageShelf.Kept> condition) {
    return shelf.sent().filter(condition).map(this::view);
  }

  private static boolean isOf(AccountId admin, ThreadRef thread) {
    return thread.inbox().equals(Inbox.TEAM) || thread.inbox().equals(Inbox.of(admin));
  }

  private static boolean mentions(Message message, SearchWords words) {
    String text = folded(message.subject().orElse("") + " " + message.content());
    return words.words().stream().allMatch(word -> text.contains(folded(word)));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }

  private MessageView view(MessageShelf.Kept kept) {
    return new MessageView(
        kept.message,
        kept.archived,
        false,
        Optional.<Object>of(kept.message.metadata()).filter(held -> !held.equals(Map.of())),
        Optional.empty(),
        kept.message.sender().flatMap(this::person),
        kept.message.receiver().flatMap(this::person),
        List.of());
  }

  private Optional<PersonView> person(AccountId id) {
    return accounts
        .find(id)
        .map(
            account ->
                new PersonView(
                    account.id(),
                    account.prenom(),
                    account.nom(),
                    account.avatar(),
                    account.role()));
  }
}
