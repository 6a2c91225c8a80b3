package fr.livrestaka.persistence.accounts;

import fr.livrestaka.domain.accounts.Account;
import jakarta.inject.Singleton;
import java.util.List;

/** What an account was before, as far as an erasure has to know it (docs/decisions/0022). */
@Singleton
public final class AccountHistory {
  private final AccountRows rows;

  AccountHistory(AccountRows rows) {
    this.rows = rows;
  }

  /** To be called with each account that is stored. */
  void note(Account stored) {
    if (!stored.role().isTeam()) return;
    rows.noteServedTeam(stored.id().value());
  }

  /** To be called with each change; an erasure leaves no address behind. */
  void note(Account before, Account after) {
    note(after);
    if (after.isErased() || before.email().equalsIgnoreCase(after.email())) return;
    rows.noteFormerAddress(after.id().value(), before.email());
  }

  /** Whether it ever had another role than that of an author. */
  public boolean servedTeam(Account account) {
    return account.role().isTeam() || rows.servedTeam(account.id().value()).orElse(false);
  }

  public List<String> formerAddresses(Account account) {
    return rows.formerAddresses(account.id().value());
  }

  public void forget(Account account) {
    rows.forgetFormerAddresses(account.id().value());
  }
}
