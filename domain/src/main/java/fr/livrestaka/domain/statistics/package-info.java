/** Figures of the business: month by month, and what a client spent in a year (contract B §7). */
package fr.livrestaka.domain.statistics;
