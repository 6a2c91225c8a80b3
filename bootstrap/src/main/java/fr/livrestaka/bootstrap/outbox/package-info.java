/** Keeps the outbox moving while the program runs. */
package fr.livrestaka.bootstrap.outbox;
