/** Seller and buyer of an invoice, and their registration numbers. */
package fr.livrestaka.domain.invoicing.parties;
