/** Orders of people without an account, and how they activate the account that follows. */
package fr.livrestaka.application.orders.guests;
