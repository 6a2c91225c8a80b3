/**
 * Tables {@code payments} and {@code payment_events}: money that came in, and what the payment
 * service reported.
 */
package fr.livrestaka.persistence.payments.settlement;
