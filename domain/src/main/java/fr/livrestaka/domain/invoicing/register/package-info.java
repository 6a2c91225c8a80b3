/** Numbers without a gap, frozen contents and the chain of hashes over issued documents. */
package fr.livrestaka.domain.invoicing.register;
