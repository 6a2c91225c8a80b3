/** What the books of a period are made of. */
package fr.livrestaka.persistence.invoicing.books;
