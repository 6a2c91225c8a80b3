/** Why something about the time that data is kept for is refused. */
package fr.livrestaka.domain.privacy.refusals;
