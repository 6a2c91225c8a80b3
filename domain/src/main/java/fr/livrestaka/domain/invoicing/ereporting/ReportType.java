package fr.livrestaka.domain.invoicing.ereporting;

/** Whether a report is the first of its period (TT-4). The constants are stored data. */
public enum ReportType {
  /** The first one. */
  IN,
  /** Takes the place of all that was sent of the period before. */
  RE
}
