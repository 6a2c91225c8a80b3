/** Table {@code corrective_invoices}. */
package fr.livrestaka.persistence.invoicing.correction;
