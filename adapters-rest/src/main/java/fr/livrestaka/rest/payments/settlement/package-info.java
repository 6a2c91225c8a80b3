/** The webhook by which the payment service reports (contract A §5, R8). */
package fr.livrestaka.rest.payments.settlement;
