/** What happened to requests from the public pages, for those who react to it after the commit. */
package fr.livrestaka.domain.support.events;
