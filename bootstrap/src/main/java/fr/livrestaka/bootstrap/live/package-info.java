/** Keeps the streams of those who listen going. */
package fr.livrestaka.bootstrap.live;
