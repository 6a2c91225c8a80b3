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

/** Messages to be shown, with people and files. Each call takes a constant number of statements. */
public interface MessageViews {
  /** A message or a draft. */
  Optional<MessageView> one(MessageId id);

  /** Oldest first. */
  List<MessageView> conversation(ConversationId id);

  /** The messages of these threads that are not hidden, oldest first. */
  List<MessageView> threads(List<ThreadRef> threads);

  /** All messages that the account wrote or received, oldest first. */
  List<MessageView> ofAccount(AccountId account);

  /** Newest first. */
  List<MessageView> draftsOf(AccountId writer);

  /** Newest first. */
  List<MessageView> consultations(int most);

  /** The visitor as the newest message names him; empty where nobody wrote from this address. */
  Optional<Visitor> visitor(Correspondent correspondent);
}
