/** What French law makes an invoice say, and the rules by which a document is checked. */
package fr.livrestaka.domain.invoicing.mentions;
