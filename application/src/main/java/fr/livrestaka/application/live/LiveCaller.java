package fr.livrestaka.application.live;

import fr.livrestaka.application.accounts.sessions.AccessRefused;
import fr.livrestaka.application.accounts.sessions.AuthenticateCaller;
import fr.livrestaka.application.shared.Caller;
import java.time.Instant;

/**
 * Who listens, and until when. A stream lets nobody hear what a new request would not let him read:
 * it ends with the token, with the session, with the account, and with a change of the role.
 *
 * @param until when the token ends
 */
record LiveCaller(Caller caller, Instant until, AuthenticateCaller authenticate) {
  boolean mayListen(Instant now) {
    if (!now.isBefore(until)) return false;
    try {
      Caller present =
          authenticate.behind(caller.id(), caller.session().orElseThrow(), caller.origin());
      return present.role() == caller.role();
    } catch (AccessRefused refused) {
      return false;
    }
  }
}
