/**
 * The books, the VAT of a period and the proof of the invoice register over HTTP, for
 * administrators.
 */
package fr.livrestaka.rest.invoicing.books;
