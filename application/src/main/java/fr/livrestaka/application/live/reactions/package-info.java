/** What clients hear of their orders while it happens. */
package fr.livrestaka.application.live.reactions;
