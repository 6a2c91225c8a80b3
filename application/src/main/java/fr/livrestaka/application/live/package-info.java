/**
 * What happens for somebody who is signed in, told while it happens: a stream that loses nothing,
 * however often it is cut (contract C N6, decision 64).
 */
package fr.livrestaka.application.live;
