/** Letting go what was kept long enough: a report first, then the deed (RGPD article 5(1)(e)). */
package fr.livrestaka.application.retention;
