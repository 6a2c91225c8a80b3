/**
 * Why something about orders and estimates is refused; each carries the status and the code of its
 * answer.
 */
package fr.livrestaka.domain.orders.refusals;
