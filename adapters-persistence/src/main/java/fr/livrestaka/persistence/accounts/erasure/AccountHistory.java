package fr.livrestaka.persistence.accounts.erasure;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.persistence.accounts.AccountRows;
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
  public void note(Account stored) {
    if (!stored.role().isTeam()) return;
    rows.noteServedTeam(stored.id().value());
  }

  /** To be called with each change; an erasure leaves no address behind. */
  public void note(Account before, Account after) {
    note(after);
    if (after.isErased() || before.email().equalsIgnoreCase(after.email())) return;
    rows.noteFormerAddress(after.id().value(), before.email());
  }

  /** Whether it ever had another role than that of an author. */
  boolean servedTeam(Account account) {
    return account.role().isTeam() || rows.servedTeam(account.id().value()).orElse(false);
  }

  List<String> formerAddresses(Account account) {
    return rows.formerAddresses(account.id().value());
  }

  void forget(Account account) {
    rows.forgetFormerAddresses(account.id().value());
  }
}
