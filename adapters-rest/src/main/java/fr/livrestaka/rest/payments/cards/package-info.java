/** Saved cards over HTTP (contract A §6). */
package fr.livrestaka.rest.payments.cards;
