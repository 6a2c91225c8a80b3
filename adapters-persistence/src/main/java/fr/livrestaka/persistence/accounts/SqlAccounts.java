package fr.livrestaka.persistence.accounts;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.EmailTaken;
import fr.livrestaka.persistence.shared.UniqueKey;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Accounts in MySQL. */
@Singleton
final class SqlAccounts implements Accounts {
  private static final UniqueKey EMAIL = new UniqueKey("users_emailKey_key", EmailTaken::new);

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
    EMAIL.guarding(() -> rows.save(AccountRow.of(account)));
    recent.forgetAfterCommit(account.id());
  }

  @Override
  public Optional<Account> change(AccountId id, UnaryOperator<Account> change) {
    Optional<Account> changed =
        rows.findByIdForUpdate(id.value()).map(AccountRow::toAccount).map(change);
    changed.ifPresent(
        account -> {
          EMAIL.guarding(() -> rows.update(AccountRow.of(account)));
          recent.forgetAfterCommit(id);
        });
    return changed;
  }

  @Override
  public List<AccountId> lockActiveAdmins() {
    return rows.lockActiveAdminIds().stream().map(AccountId::new).toList();
  }
}
