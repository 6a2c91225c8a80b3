/** The books: what was invoiced, credited, paid and refunded in a period. */
package fr.livrestaka.application.invoicing.books;
