/** Estimates and the answers to them (contract B §1). */
package fr.livrestaka.domain.orders.estimates;
