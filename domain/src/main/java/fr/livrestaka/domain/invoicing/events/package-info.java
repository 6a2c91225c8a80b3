/** What happened to invoices and credit notes, for those who react to it after the commit. */
package fr.livrestaka.domain.invoicing.events;
