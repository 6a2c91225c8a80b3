package fr.livrestaka.application.accounts.passwords;

import fr.livrestaka.application.accounts.AccountAudit;
import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.PasswordHasher;
import fr.livrestaka.application.accounts.port.PasswordResets;
import fr.livrestaka.application.accounts.sessions.AccessRefused;
import fr.livrestaka.application.accounts.sessions.AccessTraces;
import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.passwords.PasswordOwner;
import fr.livrestaka.domain.accounts.passwords.PasswordRule;
import fr.livrestaka.domain.accounts.refusals.WrongCurrentPassword;
import fr.livrestaka.domain.audit.AuditSeverity;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * Changes the own password; whoever holds an older access token or an open reset link has lost it,
 * but for the session that asks (contract A §2.4, R3).
 */
@Singleton
public final class ChangeOwnPassword {
  private final Accounts accounts;
  private final PasswordHasher hasher;
  private final PasswordResets resets;
  private final AuditLog audit;
  private final AccessTraces traces;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ChangeOwnPassword(
      Accounts accounts,
      PasswordHasher hasher,
      PasswordResets resets,
      AuditLog audit,
      AccessTraces traces,
      Transactions transactions,
      InstantSource clock) {
    this.accounts = accounts;
    this.hasher = hasher;
    this.resets = resets;
    this.audit = audit;
    this.traces = traces;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Hashing takes long on purpose, so it is done outside the transaction; a password changed
   * meanwhile counts as the present one.
   *
   * @return the account to issue a fresh token for
   * @throws fr.livrestaka.domain.shared.InvalidInput the new password is too weak
   * @throws WrongCurrentPassword the present one is another
   */
  public Account change(Caller caller, String currentPassword, String newPassword) {
    Optional<Account> found = transactions.readCurrent(() -> accounts.find(caller.id()));
    Optional<String> checkedHash = found.map(Account::passwordHash);
    if (!hasher.matches(currentPassword, checkedHash)) {
      WrongCurrentPassword refused = new WrongCurrentPassword();
      traces.failed(Optional.of(caller.id()), refused.code(), caller.origin());
      throw refused;
    }
    PasswordOwner owner = found.map(PasswordOwner::of).orElse(PasswordOwner.NOBODY);
    PasswordRule.check("newPassword", newPassword, owner);
    String newHash = hasher.hash(newPassword);
    return transactions.write(
        () -> {
          resets.removeAllOf(caller.id());
          Account changed =
              accounts
                  .change(caller.id(), account -> replace(caller, account, checkedHash, newHash))
                  .orElseThrow(AccessRefused::unknownAccount);
          audit.record(
              AccountAudit.self(
                  caller,
                  "USER_UPDATED",
                  AuditSeverity.MEDIUM,
                  Map.of("action", "password_change", "method", "self_service")));
          return changed;
        });
  }

  private Account replace(
      Caller caller, Account account, Optional<String> checkedHash, String newHash) {
    if (!checkedHash.equals(Optional.of(account.passwordHash()))) throw new WrongCurrentPassword();
    return account.withPassword(newHash, caller.session(), clock.instant());
  }
}
