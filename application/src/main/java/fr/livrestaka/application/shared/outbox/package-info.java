/** Hands recorded events to their reactions after the commit, at least once. */
package fr.livrestaka.application.shared.outbox;
