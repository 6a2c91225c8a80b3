/** The configuration: variables of the environment, read and checked once at start (design §7). */
package fr.livrestaka.bootstrap.config;
