package fr.livrestaka.application.messaging.port;

import fr.livrestaka.application.messaging.MessageView;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.domain.messaging.Visitor;
import java.util.List;
import java.util.Optional;

/** Messages to be shown, with people and files; a constant number of statements each. */
public interface MessageViews {
  /** Drafts too. */
  Optional<MessageView> one(MessageId id);

  /** Oldest first. */
  List<MessageView> conversation(ConversationId id);

  /** Oldest first; what is hidden is left out. */
  List<MessageView> threads(List<ThreadRef> threads);

  /** All that the account wrote or got, oldest first. */
  List<MessageView> ofAccount(AccountId account);

  /** Newest first. */
  List<MessageView> draftsOf(AccountId writer);

  /** Newest first. */
  List<MessageView> consultations(int most);

  /** The visitor as on the newest message; not where nobody wrote under this address. */
  Optional<Visitor> visitor(Correspondent correspondent);
}
