/**
 * Orders of people without an account over HTTP, and how they activate the account that follows
 * (contract A §4).
 */
package fr.livrestaka.rest.orders.guests;
