/** Accounts: who people are, how they sign in, what becomes of their data (contract A §1, §2). */
package fr.livrestaka.domain.accounts;
