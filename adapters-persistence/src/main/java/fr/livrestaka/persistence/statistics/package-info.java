/** Statistics, counted in MySQL. */
package fr.livrestaka.persistence.statistics;
