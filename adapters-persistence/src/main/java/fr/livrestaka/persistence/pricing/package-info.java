/** Table {@code tarifs}. */
package fr.livrestaka.persistence.pricing;
