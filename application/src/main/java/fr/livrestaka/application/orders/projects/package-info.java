/** A client's orders as the client area shows them, which calls them projects. */
package fr.livrestaka.application.orders.projects;
