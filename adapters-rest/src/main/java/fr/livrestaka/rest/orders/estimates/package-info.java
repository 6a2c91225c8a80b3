/**
 * Estimates over HTTP: how administrators send them, and the page on which an author accepts or
 * declines (contract B §1).
 */
package fr.livrestaka.rest.orders.estimates;
