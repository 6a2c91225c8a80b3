/** Copies of the personal data that people get of what is held about them (contract A §2.1). */
package fr.livrestaka.domain.accounts.exports;
