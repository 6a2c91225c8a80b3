/** Table {@code payment_methods}. */
package fr.livrestaka.persistence.payments;
