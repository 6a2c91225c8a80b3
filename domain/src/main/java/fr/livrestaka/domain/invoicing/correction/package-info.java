/** Corrective invoices: they take the place of an invoice that said something wrong. */
package fr.livrestaka.domain.invoicing.correction;
