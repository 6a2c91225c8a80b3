package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.MessageSearch;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.messaging.SearchWords;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds messages by their words, among those that the caller may see. */
@Singleton
public class SearchMessages {
  private final MessageSearch search;
  private final Transactions transactions;

  @Inject
  public SearchMessages(MessageSearch search, Transactions transactions) {
    this.search = search;
    this.transactions = transactions;
  }

  /** Newest first. */
  public List<MessageView> find(Caller caller, SearchWords words, int most) {
    return transactions.read(
        () ->
            caller.isAdmin()
                ? search.ofAdmin(caller.id(), words, most)
                : search.ofAccount(caller.id(), words, most));
  }
}
