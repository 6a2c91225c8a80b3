package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.SignIns;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.domain.accounts.AccountId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Sign-ins in memory. */
public final class InMemorySignIns implements SignIns, Undoable {
  private final InMemoryAccounts accounts;
  private final Map<AccountId, Instant> last = new HashMap<>();

  public InMemorySignIns(InMemoryAccounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public void remember(AccountId account, Instant at) {
    if (accounts.find(account).isEmpty()) return;
    last.merge(account, at, (before, now) -> before.isAfter(now) ? before : now);
  }

  @Override
  public Optional<Instant> last(AccountId account) {
    return Optional.ofNullable(last.get(account));
  }

  @Override
  public Runnable undo() {
    Map<AccountId, Instant> before = Map.copyOf(last);
    return () -> {
      last.clear();
      last.putAll(before);
    };
  }
}
