/** What happened about the time that data is kept for. */
package fr.livrestaka.domain.privacy.events;
