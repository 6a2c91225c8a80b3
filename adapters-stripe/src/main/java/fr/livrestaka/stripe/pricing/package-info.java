/** The price list in Stripe's catalogue. */
package fr.livrestaka.stripe.pricing;
