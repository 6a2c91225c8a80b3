/** Payments, and what the payment service reports of them (contract A §5, R8). */
package fr.livrestaka.domain.payments.settlement;
