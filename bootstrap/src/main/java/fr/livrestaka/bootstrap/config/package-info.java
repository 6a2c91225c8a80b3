/** The configuration: variables of the environment, read and checked once at start. */
package fr.livrestaka.bootstrap.config;
