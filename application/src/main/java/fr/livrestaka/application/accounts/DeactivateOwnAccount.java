package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.sessions.AccessRefused;
import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.refusals.LastActiveAdmin;
import fr.livrestaka.domain.audit.AuditSeverity;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;

/** Closes the own account; its data stay, and only an administrator opens it again (§2.7). */
@Singleton
public final class DeactivateOwnAccount {
  private final Accounts accounts;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public DeactivateOwnAccount(
      Accounts accounts, AuditLog audit, Transactions transactions, InstantSource clock) {
    this.accounts = accounts;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @throws LastActiveAdmin no other active administrator would be left
   */
  public void deactivate(Caller caller) {
    transactions.writing(
        () -> {
          LastActiveAdmin.refuseLossOf(caller.id(), accounts.lockActiveAdmins());
          if (accounts
              .change(caller.id(), account -> account.deactivated(clock.instant()))
              .isEmpty()) {
            throw AccessRefused.unknownAccount();
          }
          audit.record(
              AccountAudit.self(
                  caller,
                  "USER_UPDATED",
                  AuditSeverity.MEDIUM,
                  Map.of("action", "account_deactivation", "method", "self_service")));
        });
  }
}
