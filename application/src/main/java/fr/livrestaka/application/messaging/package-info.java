/** Messages between clients, visitors and the team. */
package fr.livrestaka.application.messaging;
