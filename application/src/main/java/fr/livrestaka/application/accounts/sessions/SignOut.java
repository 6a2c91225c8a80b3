package fr.livrestaka.application.accounts.sessions;

import fr.livrestaka.application.accounts.AccountAudit;
import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.EndedSessions;
import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.SessionToken;
import fr.livrestaka.domain.audit.AuditSeverity;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** Ends the session that asks, or all of the account. */
@Singleton
public class SignOut {
  private final Accounts accounts;
  private final EndedSessions ended;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public SignOut(
      Accounts accounts,
      EndedSessions ended,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.accounts = accounts;
    this.ended = ended;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** No token of this session lets in any more, whether it was exchanged for another or not. */
  public void here(Caller caller) {
    transactions.writing(
        () -> {
          caller.session().ifPresent(token -> ended.end(token.session(), longestLife()));
          record(caller, false);
        });
  }

  /**
   * @throws AccessRefused where the account is gone
   */
  public void everywhere(Caller caller) {
    transactions.writing(
        () -> {
          var _ =
              accounts
                  .change(caller.id(), account -> account.signedOut(clock.instant()))
                  .orElseThrow(AccessRefused::unknownAccount);
          record(caller, true);
        });
  }

  /** No token of the session lives longer, whichever of them asks. */
  private Instant longestLife() {
    return clock.instant().plus(SessionToken.MOST_AGE);
  }

  private void record(Caller caller, boolean all) {
    audit.record(
        AccountAudit.auth(
            caller.email(),
            "LOGOUT",
            AuditSeverity.LOW,
            caller.id(),
            Map.of("all", all),
            caller.origin()));
  }
}
