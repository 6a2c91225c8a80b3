/** Payments over HTTP, by story as in the application (contract A §5, §6). */
package fr.livrestaka.rest.payments;
