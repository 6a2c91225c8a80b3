/** What happened to accounts, for those who react to it after the commit. */
package fr.livrestaka.domain.accounts.events;
