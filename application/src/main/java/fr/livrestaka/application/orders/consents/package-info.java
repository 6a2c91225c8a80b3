/** What buyers are shown and agree to when they conclude a contract. */
package fr.livrestaka.application.orders.consents;
