/** Hands recorded events to their reactions after the commit, at least once (design §4). */
package fr.livrestaka.application.shared.outbox;
