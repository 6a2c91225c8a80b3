/** Runs what is to be tidied now and then. */
package fr.livrestaka.bootstrap.upkeep;
