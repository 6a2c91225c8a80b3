/** Why something about tariffs is refused; each carries the status and the code of its answer. */
package fr.livrestaka.domain.pricing.refusals;
