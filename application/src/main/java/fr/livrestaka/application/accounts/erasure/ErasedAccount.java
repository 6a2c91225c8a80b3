package fr.livrestaka.application.accounts.erasure;

import fr.livrestaka.domain.accounts.AccountId;
import java.time.Instant;
import java.util.List;

/**
 * An entry of the journal of erasures. It names nobody, but for whoever still has the person's
 * data.
 *
 * @param at to the millisecond
 * @param byAddress what is known by the address alone went, too
 * @param traces what went besides the account and what hangs on it
 */
public record ErasedAccount(
    AccountId account, Instant at, boolean byAddress, List<ErasedTrace> traces) {
  public ErasedAccount {
    traces = List.copyOf(traces);
  }

  /** Of an account with which nothing else went. */
  public ErasedAccount(AccountId account, Instant at, boolean byAddress) {
    this(account, at, byAddress, List.of());
  }

  /** The lines of the audit log are found better by the account, where there is one. */
  ErasedAccount withoutLog() {
    return new ErasedAccount(
        account, at, byAddress, traces.stream().filter(trace -> !trace.isOfLog()).toList());
  }

  /** Of another account that the same erasure took. */
  ErasedAccount alsoOf(AccountId other) {
    return new ErasedAccount(other, at, byAddress);
  }
}
