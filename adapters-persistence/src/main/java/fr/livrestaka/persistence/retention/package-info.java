/** What was kept long enough, and the reports about it. */
package fr.livrestaka.persistence.retention;
