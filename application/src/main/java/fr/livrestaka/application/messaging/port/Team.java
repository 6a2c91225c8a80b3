package fr.livrestaka.application.messaging.port;

import fr.livrestaka.domain.accounts.AccountId;
import java.util.Optional;

/** Who gets what is written to the team. */
public interface Team {
  /** The oldest active administrator (contract C R2). */
  Optional<AccountId> referenceAdmin();
}
