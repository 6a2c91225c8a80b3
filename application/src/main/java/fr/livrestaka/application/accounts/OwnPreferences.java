package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.sessions.AccessRefused;
import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Json;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Preferences;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Shows and changes the own settings (contract A §2.5, §2.6). */
@Singleton
public final class OwnPreferences {
  /** Greatest length of the stored text. */
  public static final int MAX_CHARACTERS = 32_768;

  private final Accounts accounts;
  private final Json json;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public OwnPreferences(
      Accounts accounts,
      Json json,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.accounts = accounts;
    this.json = json;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What is stored, laid over the defaults. */
  public Preferences show(Caller caller) {
    Account account =
        transactions
            .readCurrent(() -> accounts.find(caller.id()))
            .orElseThrow(AccessRefused::unknownAccount);
    return stored(account).overDefaults();
  }

  /**
   * @return what is stored now, without the defaults
   * @throws InvalidInput where the whole becomes longer than {@value #MAX_CHARACTERS} characters
   */
  public Preferences change(Caller caller, Map<String, Object> sent) {
    return transactions.write(
        () -> {
          Account changed =
              accounts
                  .change(caller.id(), account -> merge(account, sent))
                  .orElseThrow(AccessRefused::unknownAccount);
          audit.record(
              AccountAudit.self(
                  caller,
                  "USER_UPDATED",
                  AuditSeverity.LOW,
                  Map.of(
                      "action",
                      "preferences_update",
                      "preferences_updated",
                      List.copyOf(sent.keySet()))));
          return stored(changed);
        });
  }

  private Account merge(Account account, Map<String, Object> sent) {
    String text = json.write(stored(account).with(sent, clock.instant()).values());
    if (text.length() > MAX_CHARACTERS) {
      throw new InvalidInput(Violation.tooLong("preferences", MAX_CHARACTERS));
    }
    return account.withPreferences(text, clock.instant());
  }

  private Preferences stored(Account account) {
    return account
        .preferences()
        .map(text -> new Preferences(json.read(text)))
        .orElse(Preferences.NONE);
  }
}
