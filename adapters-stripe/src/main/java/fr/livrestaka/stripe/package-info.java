/** Stripe: checkouts, refunds, saved cards, webhooks. */
package fr.livrestaka.stripe;
