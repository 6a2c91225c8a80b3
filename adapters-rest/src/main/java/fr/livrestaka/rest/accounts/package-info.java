/** Accounts over HTTP (contract A §1, §2). */
package fr.livrestaka.rest.accounts;
