package fr.livrestaka.persistence.accounts;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.EmailTaken;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Accounts in MySQL. */
@Singleton
final class SqlAccounts implements Accounts {
  private static final String EMAIL_INDEX = "users_emailKey_key";

  private final AccountRows rows;
  private final RecentAccounts recent;

  SqlAccounts(AccountRows rows, RecentAccounts recent) {
    this.rows = rows;
    this.recent = recent;
  }

  @Override
  public Optional<Account> find(AccountId id) {
    return rows.findById(id.value()).map(AccountRow::toAccount);
  }

  @Override
  public Optional<Account> findByEmail(String email) {
    return rows.findByEmailKey(email).map(AccountRow::toAccount);
  }

  @Override
  public void add(Account account) {
    refusingTakenEmail(() -> rows.save(AccountRow.of(account)));
    recent.forgetAfterCommit(account.id());
  }

  @Override
  public Optional<Account> change(AccountId id, UnaryOperator<Account> change) {
    Optional<Account> changed =
        rows.findByIdForUpdate(id.value()).map(AccountRow::toAccount).map(change);
    changed.ifPresent(
        account -> {
          refusingTakenEmail(() -> rows.update(AccountRow.of(account)));
          recent.forgetAfterCommit(id);
        });
    return changed;
  }

  @Override
  public List<AccountId> lockActiveAdmins() {
    return rows.lockActiveAdminIds().stream().map(AccountId::new).toList();
  }

  private static void refusingTakenEmail(Runnable write) {
    try {
      write.run();
    } catch (DataAccessException e) {
      if (isTakenEmail(e)) throw new EmailTaken();
      throw e;
    }
  }

  private static boolean isTakenEmail(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLIntegrityConstraintViolationException
          && String.valueOf(cause.getMessage()).contains(EMAIL_INDEX)) {
        return true;
      }
    }
    return false;
  }
}
