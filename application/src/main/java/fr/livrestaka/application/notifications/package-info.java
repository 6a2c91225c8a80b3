/** Notices to people, on the screen and by mail (contract C §2, §3). */
package fr.livrestaka.application.notifications;
