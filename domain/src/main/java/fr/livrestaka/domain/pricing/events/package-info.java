/** What happened to tariffs, for those who react to it after the commit. */
package fr.livrestaka.domain.pricing.events;
