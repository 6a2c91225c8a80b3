package fr.livrestaka.application.messaging.port;

import fr.livrestaka.application.messaging.InboxPosition;
import fr.livrestaka.application.messaging.OwnThread;
import fr.livrestaka.application.messaging.ThreadView;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.Slice;
import fr.livrestaka.domain.accounts.AccountId;
import java.util.Optional;

/** Lists of threads, those with the newest message first. */
public interface InboxSearch {
  /** The team's threads and the administrator's own. */
  Slice<ThreadView> threads(AccountId admin, PageRequest page);

  /** As {@link #threads(AccountId, PageRequest)}, after a position in the list. */
  Slice<ThreadView> threadsAfter(AccountId admin, InboxPosition position, int size);

  /** How many of the administrator's threads have something unread that is not hidden. */
  long unreadThreads(AccountId admin);

  /** Empty where the account has no message. */
  Optional<OwnThread> ofAccount(AccountId account);
}
