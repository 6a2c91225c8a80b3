/** Receipts: what is given to a client who has paid an invoice that was open. */
package fr.livrestaka.domain.invoicing.receipts;
