/**
 * Why something about invoices and credit notes is refused; each carries the status and the code of
 * its answer.
 */
package fr.livrestaka.domain.invoicing.refusals;
