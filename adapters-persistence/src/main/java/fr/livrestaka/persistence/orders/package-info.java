/** Table {@code commandes}. */
package fr.livrestaka.persistence.orders;
