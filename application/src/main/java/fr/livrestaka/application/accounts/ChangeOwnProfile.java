package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.sessions.AccessRefused;
import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.ProfileChange;
import fr.livrestaka.domain.accounts.ProfileField;
import fr.livrestaka.domain.audit.AuditSeverity;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Writes the profile fields that were sent, and no other (contract A §2.3). */
@Singleton
public final class ChangeOwnProfile {
  private final Accounts accounts;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ChangeOwnProfile(
      Accounts accounts, AuditLog audit, Transactions transactions, InstantSource clock) {
    this.accounts = accounts;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @return the account as stored now
   */
  public Account change(Caller caller, ProfileChange change) {
    List<String> fields = change.fields().stream().map(ProfileField::name).toList();
    return transactions.write(
        () -> {
          Account changed =
              accounts
                  .change(caller.id(), account -> change.applyTo(account, clock.instant()))
                  .orElseThrow(AccessRefused::unknownAccount);
          audit.record(
              AccountAudit.self(
                  caller,
                  "USER_UPDATED",
                  AuditSeverity.LOW,
                  Map.of("fields_updated", fields, "method", "profile_update")));
          return changed;
        });
  }
}
