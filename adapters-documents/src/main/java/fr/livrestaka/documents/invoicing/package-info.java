/** Prints invoices and credit notes: PDF/A-3 pages with Factur-X data inside. */
package fr.livrestaka.documents.invoicing;
