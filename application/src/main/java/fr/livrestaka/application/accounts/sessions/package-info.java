/** Signing in and out, and who makes a request (contract A §1). */
package fr.livrestaka.application.accounts.sessions;
