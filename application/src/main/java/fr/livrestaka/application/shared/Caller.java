package fr.livrestaka.application.shared;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.accounts.SessionToken;
import java.security.Principal;
import java.util.Optional;

/**
 * The signed-in account that makes a request, as read for this request.
 *
 * @param session of the token that came with the request; empty where there was none
 */
public record Caller(
    AccountId id, String email, Role role, Origin origin, Optional<SessionToken> session)
    implements Principal {
  /** A caller without a session. */
  public Caller(AccountId id, String email, Role role, Origin origin) {
    this(id, email, role, origin, Optional.empty());
  }

  /** The account's id. */
  @Override
  public String getName() {
    return id.value();
  }

  public boolean isAdmin() {
    return role == Role.ADMIN;
  }
}
