package fr.livrestaka.application.accounts.port;

import fr.livrestaka.domain.accounts.AccountId;

/** Erases a client whom nobody asked to erase, since the time of keeping is over. */
public interface AccountErasure {
  /**
   * As at the own wish. Needs a write transaction.
   *
   * @param why the kind of retention, for the audit log
   * @return whether there was an account of a client to be erased
   */
  boolean erase(AccountId account, String why);
}
