/** Issuing invoices and credit notes, their documents and their proof (contract B §4, §5). */
package fr.livrestaka.application.invoicing;
