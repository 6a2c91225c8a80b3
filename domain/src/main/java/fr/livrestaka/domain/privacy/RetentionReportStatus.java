package fr.livrestaka.domain.privacy;

/** How far a report has come; names are stored and sent. */
public enum RetentionReportStatus {
  /** Nothing happens before somebody approves it. */
  OPEN,
  /** It is being carried out. */
  APPROVED,
  /** It has been carried out. */
  DONE
}
