/** Credit notes and what remains to be credited of an invoice. */
package fr.livrestaka.domain.invoicing.credit;
