/** Payment pages opened for an order, from opening to their end (contract A §5). */
package fr.livrestaka.domain.payments.checkout;
