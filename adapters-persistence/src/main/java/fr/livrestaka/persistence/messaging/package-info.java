/** Messages in MySQL. */
package fr.livrestaka.persistence.messaging;
