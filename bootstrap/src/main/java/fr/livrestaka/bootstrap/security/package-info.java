/** Secrets that are derived from the program's own. */
package fr.livrestaka.bootstrap.security;
