/** Saved cards (contract A §6). */
package fr.livrestaka.domain.payments.cards;
