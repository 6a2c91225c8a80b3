/** Speaks to whoever started the program. */
package fr.livrestaka.bootstrap.console;
