/** A MariaDB server inside the program, for development and tests. */
package fr.livrestaka.persistence.embedded;
