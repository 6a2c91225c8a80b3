/** What follows when data was kept long enough. */
package fr.livrestaka.application.retention.reactions;
