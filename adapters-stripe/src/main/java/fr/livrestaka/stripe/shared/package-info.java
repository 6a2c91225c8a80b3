/** The connection to Stripe. */
package fr.livrestaka.stripe.shared;
