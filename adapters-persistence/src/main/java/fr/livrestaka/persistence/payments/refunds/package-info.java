/** Tables {@code refunds} and {@code disputes}: money that went back, or may. */
package fr.livrestaka.persistence.payments.refunds;
