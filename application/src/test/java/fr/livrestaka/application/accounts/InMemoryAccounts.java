package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.AccountSnapshots;
import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.accounts.refusals.EmailTaken;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Accounts in memory. */
public final class InMemoryAccounts implements Accounts, AccountSnapshots, Undoable {
  private final Map<AccountId, Account> accounts = new LinkedHashMap<>();

  @Override
  public synchronized Optional<Account> find(AccountId id) {
    return Optional.ofNullable(accounts.get(id));
  }

  @Override
  public Optional<Account> lock(AccountId id) {
    return find(id);
  }

  @Override
  public synchronized Optional<Account> findByEmail(String email) {
    return accounts.values().stream()
        .filter(account -> !account.shadow())
        .filter(account -> key(account.email()).equals(key(email)))
        .findFirst();
  }

  @Override
  public synchronized void add(Account account) {
    refuseTaken(account);
    accounts.put(account.id(), account);
  }

  @Override
  public synchronized Optional<Account> change(AccountId id, UnaryOperator<Account> change) {
    Optional<Account> changed = find(id).map(change);
    changed.ifPresent(
        account -> {
          refuseTaken(account);
          accounts.put(id, account);
        });
    return changed;
  }

  @Override
  public synchronized List<AccountId> erasedBetween(Instant from, Instant to) {
    return accounts.values().stream()
        .filter(Account::isErased)
        .sorted(Comparator.comparing(Account::email))
        .filter(account -> account.email().compareTo(Account.erasedAddressSince(from)) >= 0)
        .filter(account -> account.email().compareTo(Account.erasedAddressSince(to)) < 0)
        .map(Account::id)
        .toList();
  }

  @Override
  public synchronized List<AccountId> lockActiveAdmins() {
    return accounts.values().stream()
        .filter(account -> account.role() == Role.ADMIN && account.isActive())
        .map(Account::id)
        .toList();
  }

  private void refuseTaken(Account account) {
    if (account.shadow()) return;
    if (findByEmail(account.email()).filter(a -> !a.id().equals(account.id())).isPresent()) {
      throw new EmailTaken();
    }
  }

  private static String key(String email) {
    return email.toLowerCase(Locale.ROOT);
  }

  public synchronized List<Account> all() {
    return List.copyOf(accounts.values());
  }

  @Override
  public synchronized Runnable undo() {
    Map<AccountId, Account> before = new LinkedHashMap<>(accounts);
    return () -> {
      accounts.clear();
      accounts.putAll(before);
    };
  }
}
