/** What holds for every request: security headers, other origins (contract C §8). */
package fr.livrestaka.rest.shell;
