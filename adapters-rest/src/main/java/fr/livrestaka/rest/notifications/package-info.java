/** Notices over HTTP (contract C §2.1). */
package fr.livrestaka.rest.notifications;
