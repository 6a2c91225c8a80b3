/** Messages over HTTP (contract C §1, §7). */
package fr.livrestaka.rest.messaging;
