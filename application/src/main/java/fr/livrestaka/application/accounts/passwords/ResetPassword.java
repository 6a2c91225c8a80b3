package fr.livrestaka.application.accounts.passwords;

import fr.livrestaka.application.accounts.AccountAudit;
import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.PasswordHasher;
import fr.livrestaka.application.accounts.port.PasswordResets;
import fr.livrestaka.application.accounts.port.ShadowAccounts;
import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.passwords.PasswordOwner;
import fr.livrestaka.domain.accounts.passwords.PasswordReset;
import fr.livrestaka.domain.accounts.passwords.PasswordRule;
import fr.livrestaka.domain.accounts.passwords.ResetToken;
import fr.livrestaka.domain.accounts.refusals.ResetRefused;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Sets a new password with the token of a reset link (contract A §1.5). */
@Singleton
public final class ResetPassword {
  private static final String UNKNOWN = "unknown";

  private final PasswordResets resets;
  private final Accounts accounts;
  private final ShadowAccounts shadows;
  private final PasswordHasher hasher;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ResetPassword(
      PasswordResets resets,
      Accounts accounts,
      ShadowAccounts shadows,
      PasswordHasher hasher,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.resets = resets;
    this.accounts = accounts;
    this.shadows = shadows;
    this.hasher = hasher;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * A valid link is used up even where its account proves gone or inactive, but not where the new
   * password is too weak. It proves the mailbox, so that what guests have paid for from there comes
   * to the account.
   *
   * @throws fr.livrestaka.domain.shared.InvalidInput malformed token or weak password
   * @throws ResetRefused link unknown, used or expired, or account gone or inactive
   */
  public void reset(String token, String newPassword, Origin origin) {
    String tokenHash = new ResetToken(token).sha256Hex();
    PasswordRule.check("newPassword", newPassword, PasswordOwner.NOBODY);
    Optional<AccountId> holder = transactions.readCurrent(() -> resets.holderOf(tokenHash));
    holder
        .flatMap(account -> transactions.read(() -> accounts.find(account)))
        .map(PasswordOwner::of)
        .ifPresent(owner -> PasswordRule.check("newPassword", newPassword, owner));
    Outcome outcome =
        holder.isPresent()
            ? setPassword(tokenHash, hasher.hash(newPassword), origin)
            : transactions.write(() -> recorded(Outcome.INVALID_TOKEN, origin));
    if (outcome.failure().isPresent()) throw new ResetRefused();
  }

  private Outcome setPassword(String tokenHash, String passwordHash, Origin origin) {
    return transactions.write(() -> recorded(setPassword(tokenHash, passwordHash), origin));
  }

  private Outcome setPassword(String tokenHash, String passwordHash) {
    Instant now = clock.instant();
    Optional<PasswordReset> reset = resets.take(tokenHash);
    if (reset.isEmpty() || reset.get().isExpired(now)) return Outcome.INVALID_TOKEN;
    Optional<Account> account =
        accounts.change(
            reset.get().account(), a -> a.isActive() ? a.withPassword(passwordHash, now) : a);
    if (account.isEmpty()) return new Outcome(account, Optional.of("user_not_found"));
    if (!account.get().isActive()) return new Outcome(account, Optional.of("account_inactive"));
    resets.removeAllOf(account.get().id());
    shadows.mergeInto(account.get(), now);
    return new Outcome(account, Optional.empty());
  }

  private Outcome recorded(Outcome outcome, Origin origin) {
    audit.record(outcome.entry(origin));
    return outcome;
  }

  private record Outcome(Optional<Account> account, Optional<String> failure) {
    static final Outcome INVALID_TOKEN =
        new Outcome(Optional.empty(), Optional.of("invalid_token"));

    AuditEntry entry(Origin origin) {
      return AccountAudit.reset(
          account.map(Account::email).orElse(UNKNOWN),
          failure.isPresent() ? "PASSWORD_RESET_FAILED" : "PASSWORD_RESET_SUCCESS",
          failure.isPresent() ? AuditSeverity.HIGH : AuditSeverity.MEDIUM,
          account.map(Account::id),
          failure.<Map<String, Object>>map(reason -> Map.of("reason", reason)).orElse(Map.of()),
          origin);
    }
  }
}
