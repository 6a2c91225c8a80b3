/** Links by which a password is set anew. */
package fr.livrestaka.persistence.accounts.passwords;
