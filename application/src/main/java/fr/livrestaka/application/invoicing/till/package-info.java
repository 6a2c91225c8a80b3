/** Payments by hand are sealed, closed by day, month and year, proven and archived. */
package fr.livrestaka.application.invoicing.till;
