/** Corrective invoices over HTTP, for clients and administrators. */
package fr.livrestaka.rest.invoicing.correction;
