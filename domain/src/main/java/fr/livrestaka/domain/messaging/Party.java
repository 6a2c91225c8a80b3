package fr.livrestaka.domain.messaging;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;

/** An account that writes or receives a message. */
public record Party(AccountId id, Role role) {
  boolean isAdmin() {
    return role == Role.ADMIN;
  }

  boolean is(AccountId account) {
    return id.equals(account);
  }
}
