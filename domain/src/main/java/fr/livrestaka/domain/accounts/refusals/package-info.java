/** Why something about accounts is refused; each carries the status and the code of its answer. */
package fr.livrestaka.domain.accounts.refusals;
