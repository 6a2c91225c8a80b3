/**
 * What buyers were shown and have agreed to when they concluded a contract (C. conso. L221-5,
 * L221-25, L221-28 1°).
 */
package fr.livrestaka.domain.orders.consents;
