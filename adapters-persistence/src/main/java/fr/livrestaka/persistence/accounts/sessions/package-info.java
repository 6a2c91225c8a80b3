/** Sessions that were ended before their time. */
package fr.livrestaka.persistence.accounts.sessions;
