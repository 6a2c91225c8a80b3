/** Erasing an account and what is stored about its owner (contract A §2). */
package fr.livrestaka.application.accounts.erasure;
