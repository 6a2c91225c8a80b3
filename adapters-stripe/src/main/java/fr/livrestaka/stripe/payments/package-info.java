/** Saved cards at Stripe. */
package fr.livrestaka.stripe.payments;
