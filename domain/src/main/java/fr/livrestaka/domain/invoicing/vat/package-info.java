/** How the seller stands to VAT, from which day on, and what may change of it. */
package fr.livrestaka.domain.invoicing.vat;
