package fr.livrestaka.domain.invoicing.ereporting;

/**
 * Which of the two files a report is; sales and receipts are never in one (rule G6.29). The
 * constants are stored data and are shown on the wire.
 */
public enum ReportKind {
  /** Sales: flows 10.3 and 10.1. */
  TRANSACTIONS,
  /** Money received for services: flows 10.4 and 10.2. */
  PAYMENTS
}
