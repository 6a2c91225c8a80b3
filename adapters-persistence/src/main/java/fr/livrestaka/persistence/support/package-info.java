/** Table {@code newsletter_subscriptions}. */
package fr.livrestaka.persistence.support;
