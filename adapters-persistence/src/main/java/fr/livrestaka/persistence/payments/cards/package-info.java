/** Table {@code payment_methods}: the cards that clients have saved. */
package fr.livrestaka.persistence.payments.cards;
