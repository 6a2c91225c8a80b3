/** The lines of the books, and the period that an export covers. */
package fr.livrestaka.domain.invoicing.books;
