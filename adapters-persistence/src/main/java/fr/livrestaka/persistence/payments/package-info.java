/** The tables of payments, by story as in the application. */
package fr.livrestaka.persistence.payments;
