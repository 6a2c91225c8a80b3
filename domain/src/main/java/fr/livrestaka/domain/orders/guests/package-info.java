/** Orders of people without an account, and the activation of the account that follows. */
package fr.livrestaka.domain.orders.guests;
