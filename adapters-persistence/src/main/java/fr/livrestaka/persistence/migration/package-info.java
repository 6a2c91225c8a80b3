/** Brings a database, empty or adopted, to the schema that the program needs. */
package fr.livrestaka.persistence.migration;
