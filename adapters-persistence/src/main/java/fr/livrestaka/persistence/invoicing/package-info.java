/**
 * Tables {@code invoices}, {@code invoice_snapshots}, {@code credit_notes}, {@code
 * credit_note_parts}, {@code invoice_counters}.
 */
package fr.livrestaka.persistence.invoicing;
