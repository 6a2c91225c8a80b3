package fr.livrestaka.domain.privacy;

/** What is kept for a time and then let go; names are stored and sent. */
public enum RetentionKind {
  /** Owners of accounts that nobody uses, who are to be warned. */
  INACTIVITY_WARNINGS,
  /** Accounts that nobody uses, whose owners were warned twice. */
  INACTIVE_ACCOUNTS,
  /** Orders of guests of the former service that were never paid. */
  PROSPECTS,
  /** Conversations that visitors began: messages, wishes for a free sample. */
  VISITOR_THREADS,
  /** Requests to talk at a certain time, with their answers. */
  CONSULTATIONS,
  /** Manuscripts and corrected texts of orders that have ended. */
  MANUSCRIPTS,
  /** Written contracts with what proves them. */
  WRITTEN_CONTRACTS,
  /** Links to choose a new password that are no longer valid. */
  PASSWORD_LINKS,
  /** Addresses that were taken off the newsletter. */
  NEWSLETTER,
  /** Lines of the audit log, but the proofs of erasures. */
  LOGS
}
