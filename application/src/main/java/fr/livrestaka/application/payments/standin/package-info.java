/** Payments without a payment service, for development. */
package fr.livrestaka.application.payments.standin;
