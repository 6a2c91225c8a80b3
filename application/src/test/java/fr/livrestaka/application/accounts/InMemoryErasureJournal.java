package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.erasure.ErasedAccount;
import fr.livrestaka.application.accounts.port.ErasureJournal;
import fr.livrestaka.domain.accounts.AccountId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The journal of erasures in memory. */
public final class InMemoryErasureJournal implements ErasureJournal {
  private final Map<AccountId, ErasedAccount> entries = new HashMap<>();

  @Override
  public void add(ErasedAccount erased) {
    entries.merge(erased.account(), erased, InMemoryErasureJournal::withTracesOf);
  }

  private static ErasedAccount withTracesOf(ErasedAccount former, ErasedAccount erased) {
    return new ErasedAccount(
        former.account(),
        former.at(),
        former.byAddress(),
        Stream.concat(former.traces().stream(), erased.traces().stream()).distinct().toList());
  }

  @Override
  public List<ErasedAccount> all() {
    return entries.values().stream()
        .sorted(
            Comparator.comparing(ErasedAccount::at).thenComparing(entry -> entry.account().value()))
        .toList();
  }
}
