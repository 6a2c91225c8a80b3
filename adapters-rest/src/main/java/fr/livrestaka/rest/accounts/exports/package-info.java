/** The copy of the own data over HTTP, as an archive that is made while it is sent. */
package fr.livrestaka.rest.accounts.exports;
