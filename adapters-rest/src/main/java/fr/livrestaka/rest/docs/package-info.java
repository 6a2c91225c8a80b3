/** The documentation of the HTTP interface, and the page that shows it without the internet. */
package fr.livrestaka.rest.docs;
