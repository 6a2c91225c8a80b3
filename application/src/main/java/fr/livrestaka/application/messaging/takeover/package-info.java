/** Giving the messages of the former service their threads. */
package fr.livrestaka.application.messaging.takeover;
