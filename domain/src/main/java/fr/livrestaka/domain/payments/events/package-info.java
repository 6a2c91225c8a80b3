/** What happened to payments, refunds and cards, for those who react to it after the commit. */
package fr.livrestaka.domain.payments.events;
