/** In-app notices (contract C §2). */
package fr.livrestaka.domain.notifications;
