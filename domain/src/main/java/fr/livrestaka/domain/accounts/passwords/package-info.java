/** Passwords: which are accepted, and how a mailed link sets a new one (contract A §1, R2). */
package fr.livrestaka.domain.accounts.passwords;
