/** Writing and reading messages (contract C §1, §7). */
package fr.livrestaka.application.messaging;
