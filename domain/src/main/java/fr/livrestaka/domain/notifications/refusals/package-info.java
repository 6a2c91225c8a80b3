/** Why something about notices is refused; each carries the status and the code of its answer. */
package fr.livrestaka.domain.notifications.refusals;
