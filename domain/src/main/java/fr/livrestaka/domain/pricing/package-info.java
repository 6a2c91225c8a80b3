/** The price list and what a manuscript costs by it (contract A R6, contract B "Pricing"). */
package fr.livrestaka.domain.pricing;
