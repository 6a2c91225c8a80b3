/**
 * Why something about stored files is refused; each carries the status and the code of its answer.
 */
package fr.livrestaka.domain.files.refusals;
