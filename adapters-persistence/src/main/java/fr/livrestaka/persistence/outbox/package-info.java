/** Table {@code outbox}. */
package fr.livrestaka.persistence.outbox;
