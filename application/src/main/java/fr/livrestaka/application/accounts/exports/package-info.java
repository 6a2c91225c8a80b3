/** The copy of their data that people get, as an archive behind a mailed link (contract A §2.1). */
package fr.livrestaka.application.accounts.exports;
