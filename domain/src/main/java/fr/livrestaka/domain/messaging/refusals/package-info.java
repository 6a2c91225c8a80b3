/** Why something about messages is refused; each carries the status and the code of its answer. */
package fr.livrestaka.domain.messaging.refusals;
