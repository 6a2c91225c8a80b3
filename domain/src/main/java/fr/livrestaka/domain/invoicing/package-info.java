/**
 * Invoices and credit notes: numbers, VAT, what is printed, and its proof (contract B "Invoices").
 */
package fr.livrestaka.domain.invoicing;
