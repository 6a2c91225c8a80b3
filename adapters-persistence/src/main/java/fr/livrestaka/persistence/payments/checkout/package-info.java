/** Table {@code checkouts}: the payment pages that were opened for orders. */
package fr.livrestaka.persistence.payments.checkout;
