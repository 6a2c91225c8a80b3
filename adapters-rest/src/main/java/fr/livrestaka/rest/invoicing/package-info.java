/** Invoices and credit notes over HTTP (contract B §4, §5). */
package fr.livrestaka.rest.invoicing;
