/** Changing one's password, and setting a new one by a mailed link (contract A §1, R2). */
package fr.livrestaka.application.accounts.passwords;
