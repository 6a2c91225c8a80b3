package fr.livrestaka.domain.invoicing.register;

/** The sequences of accounting documents; the constant is the first part of the number. */
public enum Series {
  /** Invoices. */
  FACT,
  /** Credit notes. */
  AVOIR,
  /** Corrective invoices. */
  RECT
}
