package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.PasswordResets;
import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.MailReach;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountFields;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.SessionToken;
import fr.livrestaka.domain.accounts.refusals.EmailTaken;
import fr.livrestaka.domain.accounts.refusals.LastActiveAdmin;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.NotFound;
import fr.livrestaka.domain.shared.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Changes somebody's account (contract B 8.5, 8.6). Links to set a password that were mailed before
 * die where the account is closed or gets another address, and so do its tokens, but for that of an
 * administrator who changes his own. The active administrators are locked first, so that of two
 * changes at once that would leave none the second is refused.
 */
@Singleton
public class ChangeAccount {
  private final Accounts accounts;
  private final PasswordResets resets;
  private final AuditLog audit;
  private final Transactions transactions;
  private final MailReach mailReach;
  private final InstantSource clock;

  @Inject
  public ChangeAccount(
      Accounts accounts,
      PasswordResets resets,
      AuditLog audit,
      Transactions transactions,
      MailReach mailReach,
      InstantSource clock) {
    this.accounts = accounts;
    this.resets = resets;
    this.audit = audit;
    this.transactions = transactions;
    this.mailReach = mailReach;
    this.clock = clock;
  }

  /**
   * @throws NotFound where there is none, or it is erased or the program's own
   * @throws EmailTaken where another account has the new address
   * @throws LastActiveAdmin where no active administrator would be left
   * @throws InvalidInput where the address is another one than so far, and no mail can be sent to
   *     it
   */
  public Account change(Caller caller, AccountId id, AccountFields fields) {
    boolean isReached = fields.email().filter(address -> !mailReach.reaches(address)).isEmpty();
    return store(
        caller,
        id,
        account -> {
          if (!isReached && fields.newAddress(account).isPresent()) {
            throw new InvalidInput(Violation.malformedEmail("email"));
          }
          return fields;
        });
  }

  /**
   * Closes an open account, and opens a closed one.
   *
   * @throws NotFound where there is none, or it is erased or the program's own
   * @throws LastActiveAdmin where no active administrator would be left
   */
  public Account toggle(Caller caller, AccountId id) {
    return store(caller, id, account -> active(!account.isActive()));
  }

  private Account store(Caller caller, AccountId id, Function<Account, AccountFields> wanted) {
    return transactions.write(
        () -> {
          List<AccountId> admins = accounts.lockActiveAdmins();
          return accounts
              .change(id, account -> changed(caller, account, wanted.apply(known(account)), admins))
              .orElseThrow(SearchAccounts::notFound);
        });
  }

  private Account changed(
      Caller caller, Account before, AccountFields fields, List<AccountId> admins) {
    Account after = fields.applyTo(before, ownSession(caller, before), clock.instant());
    LastActiveAdmin.refuseLoss(before, after, admins);
    if (fields.takesAccess(before)) resets.removeAllOf(before.id());
    audit.record(AccountAudit.changed(caller, before, after));
    return after;
  }

  private static Optional<SessionToken> ownSession(Caller caller, Account account) {
    return caller.id().equals(account.id()) ? caller.session() : Optional.empty();
  }

  private static Account known(Account account) {
    if (!account.isListed()) throw SearchAccounts.notFound();
    return account;
  }

  private static AccountFields active(boolean isActive) {
    return new AccountFields(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(isActive),
        Optional.empty(),
        Optional.empty());
  }
}
