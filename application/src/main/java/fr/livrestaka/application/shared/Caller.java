package fr.livrestaka.application.shared;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;

/** The signed-in account that makes a request, as read for this request. */
public record Caller(AccountId id, String email, Role role, Origin origin) {
  public boolean isAdmin() {
    return role == Role.ADMIN;
  }
}
