/** What happened to messages, for those who react to it after the commit. */
package fr.livrestaka.domain.messaging.events;
