/** The register of issued documents: their numbers, their hashes and what was retired. */
package fr.livrestaka.persistence.invoicing.register;
