package fr.livrestaka.application.accounts.erasure;

import fr.livrestaka.application.accounts.port.AccountErasure;
import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Erases the account of a client once it has been kept long enough (RGPD article 5(1)(e)). */
@Singleton
public class EraseForgottenAccount implements AccountErasure {
  private final Accounts accounts;
  private final EraseAccountData eraseAccountData;
  private final AuditLog audit;

  @Inject
  public EraseForgottenAccount(
      Accounts accounts, EraseAccountData eraseAccountData, AuditLog audit) {
    this.accounts = accounts;
    this.eraseAccountData = eraseAccountData;
    this.audit = audit;
  }

  @Override
  public boolean erase(AccountId account, String why) {
    boolean isClient =
        accounts
            .lock(account)
            .filter(found -> found.isListed() && !found.role().isTeam())
            .isPresent();
    if (!isClient) return false;
    Optional<Account> before = eraseAccountData.erase(account, false, known -> {});
    before.ifPresent(known -> audit.record(entry(known, why)));
    return before.isPresent();
  }

  private static AuditEntry entry(Account known, String why) {
    return new AuditEntry(
        "system",
        "USER_DELETED",
        AuditTargetType.user,
        Optional.of(known.id().value()),
        AuditSeverity.HIGH,
        Map.of("method", "retention", "kind", why),
        Optional.empty(),
        Optional.empty());
  }
}
