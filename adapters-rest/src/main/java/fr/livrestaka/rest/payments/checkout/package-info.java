/** Opening a payment page and asking for the state of a payment over HTTP (contract A §5). */
package fr.livrestaka.rest.payments.checkout;
