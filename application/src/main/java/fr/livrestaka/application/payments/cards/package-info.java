/** Saved cards (contract A §6). */
package fr.livrestaka.application.payments.cards;
