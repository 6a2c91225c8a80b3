/** Payment pages: opening one for an order, closing it, and removing orders that nobody paid. */
package fr.livrestaka.application.payments.checkout;
