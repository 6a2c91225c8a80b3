/**
 * Why something about payments, refunds and cards is refused; each carries the status and the code
 * of its answer.
 */
package fr.livrestaka.domain.payments.refusals;
