/** The documents of invoices and credit notes, and the links that lead to them. */
package fr.livrestaka.application.invoicing.documents;
