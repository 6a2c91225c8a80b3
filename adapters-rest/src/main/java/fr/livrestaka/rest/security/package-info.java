/** Who calls, from where, how often, and what is closed to them (contract A 0.2, 0.4). */
package fr.livrestaka.rest.security;
