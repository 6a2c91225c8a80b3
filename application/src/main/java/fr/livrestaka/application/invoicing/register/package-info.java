/**
 * The register in which each issued document stands with its hash, and the proof that nothing was
 * changed or removed.
 */
package fr.livrestaka.application.invoicing.register;
