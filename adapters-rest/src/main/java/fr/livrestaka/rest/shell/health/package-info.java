/** Whether the program is alive and ready (contract C §8). */
package fr.livrestaka.rest.shell.health;
