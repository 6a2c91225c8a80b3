package fr.livrestaka.domain.invoicing;

/** State of an invoice. The constants are stored data (column {@code invoices.status}). */
public enum InvoiceStatus {
  /** Issued, not sent, not paid. */
  GENERATED,
  /** Sent, not paid. */
  SENT,
  PAID,
  /** Not paid when due. */
  OVERDUE,
  /** Wholly credited. */
  CANCELLED;

  /** That of an invoice of which nothing is left to pay or to give back. */
  public static InvoiceStatus whenWhollyCredited() {
    return CANCELLED;
  }

  public boolean isPaid() {
    return this == PAID;
  }

  public boolean isCancelled() {
    return this == CANCELLED;
  }
}
