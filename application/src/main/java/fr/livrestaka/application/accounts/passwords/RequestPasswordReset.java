package fr.livrestaka.application.accounts.passwords;

import fr.livrestaka.application.accounts.AccountAudit;
import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.ShadowAccounts;
import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.EmailAddress;
import fr.livrestaka.domain.accounts.events.PasswordResetRequested;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Asks for a reset link. Whether the account exists or not, the work is the same and nothing comes
 * back (contract A §1.4, R2).
 */
@Singleton
public final class RequestPasswordReset {
  private final Accounts accounts;
  private final ShadowAccounts shadows;
  private final AuditLog audit;
  private final Outbox outbox;
  private final Transactions transactions;

  @Inject
  public RequestPasswordReset(
      Accounts accounts,
      ShadowAccounts shadows,
      AuditLog audit,
      Outbox outbox,
      Transactions transactions) {
    this.accounts = accounts;
    this.shadows = shadows;
    this.audit = audit;
    this.outbox = outbox;
    this.transactions = transactions;
  }

  /**
   * @param email in any case
   * @throws fr.livrestaka.domain.shared.InvalidInput where it has not the shape of a mail address
   */
  public void request(String email, Origin origin) {
    EmailAddress.check("email", email);
    String address = email.toLowerCase(Locale.ROOT);
    transactions.writing(
        () -> {
          Optional<Account> account = find(address);
          audit.record(entry(address, account, origin));
          outbox.record(
              new PasswordResetRequested(
                  account
                      .filter(RequestPasswordReset::getsLink)
                      .map(Account::id)
                      .orElse(PasswordResetRequested.NOBODY)));
        });
  }

  /** Looks for a shadow in any case, so that the answer takes equally long. */
  private Optional<Account> find(String address) {
    Optional<Account> shadow = shadows.of(address).stream().findFirst();
    return accounts.findByEmail(address).or(() -> shadow);
  }

  /** Where an account was never opened, the link is one that opens it. */
  private static boolean getsLink(Account account) {
    return account.isActive() || account.awaitsActivation();
  }

  private static AuditEntry entry(String address, Optional<Account> account, Origin origin) {
    if (account.isEmpty()) return failure(address, account, "user_not_found", origin);
    if (!account.get().isActive()) return failure(address, account, "account_inactive", origin);
    return AccountAudit.reset(
        address,
        "PASSWORD_RESET_REQUEST",
        AuditSeverity.MEDIUM,
        account.map(Account::id),
        Map.of(),
        origin);
  }

  private static AuditEntry failure(
      String address, Optional<Account> account, String reason, Origin origin) {
    return AccountAudit.reset(
        address,
        "PASSWORD_RESET_FAILED",
        AuditSeverity.HIGH,
        account.map(Account::id),
        Map.of("reason", reason),
        origin);
  }
}
