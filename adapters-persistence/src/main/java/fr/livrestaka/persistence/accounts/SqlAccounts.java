package fr.livrestaka.persistence.accounts;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.refusals.EmailTaken;
import fr.livrestaka.persistence.shared.UniqueKey;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Accounts in MySQL. */
@Singleton
final class SqlAccounts implements Accounts {
  private static final UniqueKey EMAIL = new UniqueKey("users_emailKey_key", EmailTaken::new);

  private final AccountRows rows;
  private final RecentAccounts recent;
  private final AccountHistory history;

  SqlAccounts(AccountRows rows, RecentAccounts recent, AccountHistory history) {
    this.rows = rows;
    this.recent = recent;
    this.history = history;
  }

  @Override
  public Optional<Account> find(AccountId id) {
    return rows.findById(id.value()).map(AccountRow::toAccount);
  }

  @Override
  public Optional<Account> lock(AccountId id) {
    return rows.findByIdForUpdate(id.value()).map(AccountRow::toAccount);
  }

  @Override
  public Optional<Account> findByEmail(String email) {
    return rows.findByEmailKey(email).map(AccountRow::toAccount);
  }

  @Override
  public void add(Account account) {
    EMAIL.guarding(() -> rows.save(AccountRow.of(account)));
    history.note(account);
    recent.forgetAfterwards(account.id());
  }

  @Override
  public Optional<Account> change(AccountId id, UnaryOperator<Account> change) {
    return lock(id).map(before -> store(before, change.apply(before)));
  }

  private Account store(Account before, Account after) {
    EMAIL.guarding(() -> rows.update(AccountRow.of(after)));
    history.note(before, after);
    recent.forgetAfterwards(after.id());
    return after;
  }

  @Override
  public List<AccountId> erasedBetween(Instant from, Instant to) {
    return rows
        .idsByEmailKeyBetween(Account.erasedAddressSince(from), Account.erasedAddressSince(to))
        .stream()
        .map(AccountId::new)
        .toList();
  }

  @Override
  public List<AccountId> lockActiveAdmins() {
    return rows.lockActiveAdminIds().stream().map(AccountId::new).toList();
  }
}
