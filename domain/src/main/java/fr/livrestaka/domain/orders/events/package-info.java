/** What happened to orders and estimates, for those who react to it after the commit. */
package fr.livrestaka.domain.orders.events;
