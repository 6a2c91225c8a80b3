/** Corrective invoices: issued by administrators, and read. */
package fr.livrestaka.application.invoicing.correction;
