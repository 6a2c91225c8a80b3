/** Sign-in and accounts over HTTP (contract A §1, §2). */
package fr.livrestaka.rest.accounts;
