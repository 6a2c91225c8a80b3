package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.PasswordHasher;
import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.MailReach;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountFields;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.refusals.EmailTaken;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.shared.InvalidInput;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Makes an account for somebody, who learns of it from whoever makes it (contract B 8.4). */
@Singleton
public class AddAccount {
  private final Accounts accounts;
  private final PasswordHasher hasher;
  private final AuditLog audit;
  private final Transactions transactions;
  private final MailReach mailReach;
  private final IdGenerator ids;
  private final InstantSource clock;

  @Inject
  public AddAccount(
      Accounts accounts,
      PasswordHasher hasher,
      AuditLog audit,
      Transactions transactions,
      MailReach mailReach,
      IdGenerator ids,
      InstantSource clock) {
    this.accounts = accounts;
    this.hasher = hasher;
    this.audit = audit;
    this.transactions = transactions;
    this.mailReach = mailReach;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @throws InvalidInput where something is missing or the password is weak
   * @throws EmailTaken where another account has this address
   */
  public Account add(Caller caller, AccountFields fields, Optional<String> password) {
    fields.checkNew(password);
    mailReach.check("email", fields.email().orElseThrow());
    Account account =
        fields.newAccount(
            new AccountId(ids.next()), hasher.hash(password.orElseThrow()), clock.instant());
    transactions.writing(
        () -> {
          accounts.add(account);
          audit.record(
              AccountAudit.of(
                  caller,
                  account.id(),
                  "USER_CREATED",
                  AuditSeverity.MEDIUM,
                  Map.of("role", account.role().name(), "isActive", account.isActive())));
        });
    return account;
  }
}
