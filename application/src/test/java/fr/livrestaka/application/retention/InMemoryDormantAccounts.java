package fr.livrestaka.application.retention;

import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.accounts.InMemorySignIns;
import fr.livrestaka.application.retention.port.DormantAccounts;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.privacy.InactiveAccount;
import fr.livrestaka.domain.privacy.InactivityWarning;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Accounts in memory, which are used by signing in and by changes of the account alone. */
public final class InMemoryDormantAccounts implements DormantAccounts, Undoable {
  private final InMemoryAccounts accounts;
  private final InMemorySignIns signIns;
  private final Set<AccountId> bound = new HashSet<>();
  private final List<InactivityWarning> warnings = new ArrayList<>();

  public InMemoryDormantAccounts(InMemoryAccounts accounts, InMemorySignIns signIns) {
    this.accounts = accounts;
    this.signIns = signIns;
  }

  /** As where an order is under way. */
  public void bind(AccountId account) {
    bound.add(account);
  }

  @Override
  public List<InactiveAccount> after(Optional<AccountId> last, Instant activeBefore, int size) {
    return accounts.all().stream()
        .filter(InMemoryDormantAccounts::isClient)
        .map(this::inactive)
        .filter(one -> one.lastActivity().isBefore(activeBefore))
        .filter(one -> last.filter(id -> id.value().compareTo(one.id().value()) >= 0).isEmpty())
        .sorted(Comparator.comparing(one -> one.id().value()))
        .limit(size)
        .toList();
  }

  @Override
  public Optional<InactiveAccount> lock(AccountId account) {
    return accounts.find(account).filter(InMemoryDormantAccounts::isClient).map(this::inactive);
  }

  @Override
  public void remember(InactivityWarning warning) {
    warnings.removeIf(
        before ->
            before.account().equals(warning.account()) && before.number() == warning.number());
    warnings.add(warning);
  }

  private static boolean isClient(Account account) {
    return account.isListed() && !account.role().isTeam();
  }

  private InactiveAccount inactive(Account account) {
    Instant activity =
        Stream.concat(
                Stream.of(account.createdAt(), account.updatedAt()),
                signIns.last(account.id()).stream())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return new InactiveAccount(
        account.id(),
        activity,
        bound.contains(account.id()),
        warnings.stream().filter(one -> one.account().equals(account.id())).toList());
  }

  @Override
  public Runnable undo() {
    List<InactivityWarning> before = List.copyOf(warnings);
    return () -> {
      warnings.clear();
      warnings.addAll(before);
    };
  }
}
