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

  public boolean isPaid() {
    return this == PAID;
  }

  public boolean isCancelled() {
    return this == CANCELLED;
  }
}
