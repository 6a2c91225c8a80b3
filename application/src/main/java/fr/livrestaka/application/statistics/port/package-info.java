/** What statistics need from outside. */
package fr.livrestaka.application.statistics.port;
