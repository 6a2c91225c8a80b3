/**
 * Payments by hand as the law on cash registers wants them: sealed, closed, never changed (CGI art.
 * 286 I 3° bis).
 */
package fr.livrestaka.domain.invoicing.till;
