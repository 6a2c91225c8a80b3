package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.PasswordResets;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.passwords.PasswordReset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reset links in memory. */
public final class InMemoryPasswordResets implements PasswordResets {
  private final List<PasswordReset> resets = new ArrayList<>();

  @Override
  public synchronized boolean replace(PasswordReset reset) {
    boolean newer =
        resets.stream()
            .filter(other -> other.account().equals(reset.account()))
            .anyMatch(other -> other.createdAt().isAfter(reset.createdAt()));
    if (newer) return false;
    removeAllOf(reset.account());
    return resets.add(reset);
  }

  @Override
  public synchronized Optional<AccountId> holderOf(String tokenHash) {
    return resets.stream()
        .filter(reset -> reset.tokenHash().equals(tokenHash))
        .map(PasswordReset::account)
        .findFirst();
  }

  @Override
  public synchronized Optional<PasswordReset> take(String tokenHash) {
    Optional<PasswordReset> found =
        resets.stream().filter(reset -> reset.tokenHash().equals(tokenHash)).findFirst();
    found.ifPresent(resets::remove);
    return found;
  }

  @Override
  public synchronized void removeAllOf(AccountId account) {
    resets.removeIf(reset -> reset.account().equals(account));
  }

  List<PasswordReset> all() {
    return List.copyOf(resets);
  }
}
