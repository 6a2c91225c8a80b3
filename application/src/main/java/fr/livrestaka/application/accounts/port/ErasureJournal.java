package fr.livrestaka.application.accounts.port;

import fr.livrestaka.application.accounts.erasure.ErasedAccount;
import java.util.List;

/** Which accounts were erased; entries are only added. */
public interface ErasureJournal {
  /**
   * Adds an entry, unless there is one of the account, and its traces, unless they are there. Needs
   * a write transaction.
   */
  void add(ErasedAccount erased);

  /** All of them with their traces, the oldest first. Needs a transaction. */
  List<ErasedAccount> all();
}
