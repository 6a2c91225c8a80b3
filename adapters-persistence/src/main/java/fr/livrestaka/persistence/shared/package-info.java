/** What all areas of the MySQL adapter use. */
package fr.livrestaka.persistence.shared;
