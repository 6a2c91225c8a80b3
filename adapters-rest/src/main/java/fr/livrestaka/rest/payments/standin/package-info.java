/** Payment pages of our own, for development without a payment service. */
package fr.livrestaka.rest.payments.standin;
