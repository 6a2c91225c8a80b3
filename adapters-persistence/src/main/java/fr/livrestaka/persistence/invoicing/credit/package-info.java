/** Credit notes, and the refunds that they are for. */
package fr.livrestaka.persistence.invoicing.credit;
