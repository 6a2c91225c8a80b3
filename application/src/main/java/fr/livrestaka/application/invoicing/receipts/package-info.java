/** Receipts of invoices that were open and are paid: made once a payment, and read. */
package fr.livrestaka.application.invoicing.receipts;
