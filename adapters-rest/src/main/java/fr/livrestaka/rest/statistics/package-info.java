/** Statistics over HTTP (contract B §7). */
package fr.livrestaka.rest.statistics;
