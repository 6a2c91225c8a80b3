package fr.livrestaka.application.shared;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import java.security.Principal;

/** The signed-in account that makes a request, as read for this request. */
public record Caller(AccountId id, String email, Role role, Origin origin) implements Principal {
  /** The account's id. */
  @Override
  public String getName() {
    return id.value();
  }

  public boolean isAdmin() {
    return role == Role.ADMIN;
  }
}
