package fr.livrestaka.domain.privacy;

/** What is kept for a time and then let go; names are stored and sent. */
public enum RetentionKind {
  /** Accounts of clients that nobody uses any more. */
  INACTIVE_ACCOUNTS,
  /** Accounts whose mailbox was never proven and that never ordered. */
  PROSPECTS,
  /** Conversations that visitors began: messages, wishes for a free sample. */
  VISITOR_THREADS,
  /** Requests to talk at a certain time. */
  CONSULTATIONS,
  /** Links to choose a new password. */
  PASSWORD_LINKS,
  /** Addresses that were taken off the newsletter. */
  NEWSLETTER,
  /** Lines of the audit log about signing in and refused access. */
  SECURITY_LOGS,
  /** All other lines of the audit log, but the proofs of erasures. */
  LOGS
}
