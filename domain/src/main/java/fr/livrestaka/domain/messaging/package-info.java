/** Messages between authors, visitors and the team (contract C §1). */
package fr.livrestaka.domain.messaging;
