/** The sealed payments by hand and their closings, in MySQL. */
package fr.livrestaka.persistence.invoicing.till;
