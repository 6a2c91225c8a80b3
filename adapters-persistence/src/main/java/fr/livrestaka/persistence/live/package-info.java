/** What those who listen are told, in MySQL (contract C N6). */
package fr.livrestaka.persistence.live;
