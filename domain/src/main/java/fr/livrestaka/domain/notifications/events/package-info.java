/** What happened to notices, for those who react to it after the commit. */
package fr.livrestaka.domain.notifications.events;
