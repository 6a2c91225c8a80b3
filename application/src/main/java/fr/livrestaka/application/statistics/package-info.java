/** Statistics for administrators and for clients about themselves (contract B §7). */
package fr.livrestaka.application.statistics;
