/** Erasing what is stored about a person, and what an export of it holds. */
package fr.livrestaka.persistence.accounts.erasure;
