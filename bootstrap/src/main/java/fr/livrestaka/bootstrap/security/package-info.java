/** Secrets that are derived from the program's own, and password hashing. */
package fr.livrestaka.bootstrap.security;
