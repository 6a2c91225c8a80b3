/**
 * Payments, by story: {@code checkout} opens payment pages, {@code settlement} records what the
 * payment service reports, {@code refunds} gives money back and follows disputes, {@code cards}
 * keeps cards, {@code standin} replaces the payment service in development (contract A §5, §6).
 */
package fr.livrestaka.application.payments;
