package fr.livrestaka.application.live;

import fr.livrestaka.application.accounts.port.Admission;
import fr.livrestaka.application.shared.Caller;
import java.time.Instant;

/**
 * Who listens, and until when. A stream lets nobody hear what a new request would not let him read:
 * it ends with the token, with the session, with the account, and with a change of the role.
 *
 * @param until when the token ends
 */
record LiveCaller(Caller caller, Instant until, Admission admission) {
  boolean mayListen(Instant now) {
    return now.isBefore(until)
        && caller
            .session()
            .flatMap(token -> admission.of(caller.id(), token, caller.origin()))
            .filter(present -> present.role() == caller.role())
            .isPresent();
  }
}
