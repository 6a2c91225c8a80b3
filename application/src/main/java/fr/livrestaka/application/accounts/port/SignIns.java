package fr.livrestaka.application.accounts.port;

import fr.livrestaka.domain.accounts.AccountId;
import java.time.Instant;
import java.util.Optional;

/** When people signed in last. */
public interface SignIns {
  /** Keeps the later one; of an account that is not there, nothing. Needs a write transaction. */
  void remember(AccountId account, Instant at);

  /** Empty where nobody signed in, or before it was remembered. Needs a transaction. */
  Optional<Instant> last(AccountId account);
}
