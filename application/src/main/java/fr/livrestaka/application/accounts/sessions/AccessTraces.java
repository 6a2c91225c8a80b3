package fr.livrestaka.application.accounts.sessions;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.sessions.AccessCounters.Incident;
import fr.livrestaka.application.accounts.sessions.AccessCounters.Sum;
import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Leaves a trace of who came in and who was refused: counted first, then kept in the audit log as
 * one line for all that is alike, so that nobody fills the log by trying often. What was typed is
 * not kept: some type their password into the wrong field.
 */
@Singleton
public class AccessTraces {
  private static final String UNKNOWN = "unknown";

  private final AccessCounters tally = new AccessCounters();
  private final Accounts accounts;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public AccessTraces(
      Accounts accounts, AuditLog audit, Transactions transactions, InstantSource clock) {
    this.accounts = accounts;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  void cameIn(Account account, Origin origin) {
    count("LOGIN_SUCCESS", AuditSeverity.LOW, Optional.of(account.id()), "password", origin);
  }

  public void failed(Optional<AccountId> account, String reason, Origin origin) {
    count("LOGIN_FAILED", AuditSeverity.MEDIUM, account, reason, origin);
  }

  /**
   * Somebody signed in asked for what his role may not have.
   *
   * @param route as a template, without what was asked for
   */
  public void overstepped(Caller caller, String route) {
    count(
        "UNAUTHORIZED_ACCESS",
        AuditSeverity.MEDIUM,
        Optional.of(caller.id()),
        route,
        caller.origin());
  }

  /**
   * Somebody asks more often than a limit allows.
   *
   * @param limit its name
   * @return whether it is the first for this limit since traces were last kept
   */
  public boolean hurried(String limit, Origin origin) {
    return count("SUSPICIOUS_ACTIVITY", AuditSeverity.HIGH, Optional.empty(), limit, origin);
  }

  /**
   * Keeps what was counted so far; where that fails, it is counted on.
   *
   * @return how many lines were kept
   */
  public int keep() {
    Map<Incident, Sum> sums = tally.take();
    if (sums.isEmpty()) return 0;
    try {
      transactions.writing(() -> record(sums));
      return sums.size();
    } catch (RuntimeException e) {
      tally.putBack(sums);
      throw e;
    }
  }

  /** In the order of the accounts, so that two programs that keep at once wait for each other. */
  private void record(Map<Incident, Sum> sums) {
    sums.entrySet().stream()
        .sorted(Comparator.comparing(sum -> accountOf(sum.getKey())))
        .forEach(sum -> audit.record(entry(sum.getKey(), sum.getValue())));
  }

  private static String accountOf(Incident incident) {
    return incident.account().map(AccountId::value).orElse("");
  }

  private boolean count(
      String action,
      AuditSeverity severity,
      Optional<AccountId> account,
      String reason,
      Origin origin) {
    return tally.count(new Incident(action, severity, account, reason, origin), clock.instant());
  }

  /**
   * The address is the account's present one: it may have been erased since. The account is locked,
   * so that an erasure at the same time finds the entry that names it.
   */
  private AuditEntry entry(Incident key, Sum sum) {
    return new AuditEntry(
        key.account().flatMap(accounts::lock).map(Account::email).orElse(UNKNOWN),
        key.action(),
        AuditTargetType.auth,
        key.account().map(AccountId::value),
        key.severity(),
        Map.of(
            "reason", key.reason(),
            "count", sum.count(),
            "first", sum.first().toString(),
            "last", sum.last().toString()),
        key.origin().ipAddress(),
        key.origin().userAgent());
  }
}
