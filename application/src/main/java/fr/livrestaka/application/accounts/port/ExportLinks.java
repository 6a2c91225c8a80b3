package fr.livrestaka.application.accounts.port;

import fr.livrestaka.domain.accounts.exports.ExportLink;
import java.time.Instant;
import java.util.Optional;

/** The links to exports that are out (contract A §2.1). */
public interface ExportLinks {
  /**
   * Keeps a link, unless there is one with its hash: a delivery that is repeated changes nothing.
   * Needs a write transaction.
   *
   * @return the one that is kept
   */
  ExportLink keep(ExportLink link);

  /** The link with this hash, expired or not; empty where there is none. Needs a transaction. */
  Optional<ExportLink> find(String tokenHash);

  /** Removes those that have expired by then. Needs a write transaction. */
  void removeExpired(Instant by);
}
