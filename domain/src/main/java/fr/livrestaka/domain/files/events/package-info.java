/** What happened to stored files, for those who react to it after the commit. */
package fr.livrestaka.domain.files.events;
