/** The program: starts the database, the migrations and the server, and wires the house. */
package fr.livrestaka.bootstrap;
