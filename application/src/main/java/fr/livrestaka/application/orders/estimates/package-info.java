/** Estimates: how the team sends them, and how an author accepts or declines. */
package fr.livrestaka.application.orders.estimates;
