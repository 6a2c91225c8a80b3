package fr.livrestaka.application.accounts.port;

import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.SessionToken;
import java.util.Optional;

/** Whether somebody who was let in by a genuine token may still come in. */
public interface Admission {
  /**
   * Who it is by now; empty where the account is gone or closed, or the token or its session was
   * made void. At most five seconds old, as {@link AccountSnapshots}.
   */
  Optional<Caller> of(AccountId account, SessionToken token, Origin origin);
}
