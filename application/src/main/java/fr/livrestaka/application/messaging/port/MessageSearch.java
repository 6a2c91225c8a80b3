package fr.livrestaka.application.messaging.port;

import fr.livrestaka.application.messaging.MessageView;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.SearchWords;
import java.util.List;

/** Finds messages by their words, without regard to case and accents; newest first. */
public interface MessageSearch {
  /** Among the messages that the account wrote or received. */
  List<MessageView> ofAccount(AccountId account, SearchWords words, int most);

  /**
   * Among the messages of the team's threads and the administrator's own that are not hidden. Where
   * all words are of one or two letters, longer than 80 characters, or very common, messages that
   * are not among the 20 000 newest may be missing.
   */
  List<MessageView> ofAdmin(AccountId admin, SearchWords words, int most);
}
