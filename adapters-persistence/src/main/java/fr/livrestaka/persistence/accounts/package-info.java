/** Table {@code users}. */
package fr.livrestaka.persistence.accounts;
