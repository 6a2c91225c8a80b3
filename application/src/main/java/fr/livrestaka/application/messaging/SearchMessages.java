package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.FormerMessages;
import fr.livrestaka.application.messaging.port.MessageSearch;
import fr.livrestaka.application.messaging.takeover.TakeOverMessages;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.messaging.SearchWords;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

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
    if (caller.isAdmin() && takeOver.isRunning()) {
      takeOver.complete(transactions.read(() -> former.containing(words, AT_ONCE)));
    }
    return transactions.read(
        () ->
            caller.isAdmin()
                ? search.ofAdmin(caller.id(), words, most)
                : search.ofAccount(caller.id(), words, most));
  }
}
