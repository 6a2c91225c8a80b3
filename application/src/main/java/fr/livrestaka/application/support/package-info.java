/** What visitors and clients ask the team. */
package fr.livrestaka.application.support;
