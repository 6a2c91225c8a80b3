/** The few things that all areas use: money, refusals, events. */
package fr.livrestaka.domain.shared;
