package fr.livrestaka.application.invoicing.vat.port;

import java.time.LocalDate;
import java.util.Set;

/** The days, in Paris, that decided under which terms invoices were issued. */
public interface InvoicedDays {
  /**
   * The days from the first one on: of the payment, or of the issue where nobody had paid before.
   * Invoices that are credited as a whole are left out, and those of the former service.
   */
  Set<LocalDate> from(LocalDate first);
}
