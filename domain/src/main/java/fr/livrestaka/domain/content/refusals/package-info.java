/**
 * Why something about pages and questions is refused; each carries the status and the code of its
 * answer.
 */
package fr.livrestaka.domain.content.refusals;
