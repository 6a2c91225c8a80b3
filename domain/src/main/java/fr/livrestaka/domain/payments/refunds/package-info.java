/** Refunds of a payment, and disputes about it. */
package fr.livrestaka.domain.payments.refunds;
