package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.FormerMessages;
import fr.livrestaka.application.messaging.port.MessageSearch;
import fr.livrestaka.application.messaging.takeover.TakeOverMessages;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.messaging.SearchWords;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds messages by their words, among those that the caller may see (contract C M15). */
@Singleton
public class SearchMessages {
  /** How many messages that are not taken over yet are searched for at most. */
  private static final int AT_ONCE = 500;

  private final MessageSearch search;
  private final FormerMessages former;
  private final TakeOverMessages takeOver;
  private final Transactions transactions;

  @Inject
  public SearchMessages(
      MessageSearch search,
      FormerMessages former,
      TakeOverMessages takeOver,
      Transactions transactions) {
    this.search = search;
    this.former = former;
    this.takeOver = takeOver;
    this.transactions = transactions;
  }

  /** Newest first. */
  public List<MessageView> find(Caller caller, SearchWords words, int most) {
    if (!caller.isAdmin()) {
      return transactions.read(() -> search.ofAccount(caller.id(), words, most));
    }
    if (!takeOver.isRunning()) return ofAdmin(caller, words, most);
    Optional<Instant> reached = takeOver.reached();
    List<MessageView> found = ofAdmin(caller, words, most);
    if (isEnough(found, most, reached)) return found;
    takeOver.complete(transactions.read(() -> former.containing(words, AT_ONCE)));
    return ofAdmin(caller, words, most);
  }

  private List<MessageView> ofAdmin(Caller admin, SearchWords words, int most) {
    return transactions.read(() -> search.ofAdmin(admin.id(), words, most));
  }

  /**
   * Whether all newer messages had been taken over, so that none can push these out.
   *
   * @param reached how far the take-over was before the search, since it goes on meanwhile
   */
  private static boolean isEnough(List<MessageView> found, int most, Optional<Instant> reached) {
    if (found.size() < most) return false;
    Instant oldest = found.get(found.size() - 1).message().createdAt();
    return reached.filter(oldest::isAfter).isPresent();
  }
}
