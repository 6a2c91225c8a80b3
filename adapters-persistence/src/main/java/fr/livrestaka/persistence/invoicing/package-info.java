/**
 * Tables {@code invoices}, {@code invoice_snapshots}, {@code credit_notes}, {@code
 * invoice_counters}.
 */
package fr.livrestaka.persistence.invoicing;
