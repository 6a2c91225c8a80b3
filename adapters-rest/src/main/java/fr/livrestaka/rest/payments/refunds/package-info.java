/** Refunds of a payment over HTTP, for administrators. */
package fr.livrestaka.rest.payments.refunds;
