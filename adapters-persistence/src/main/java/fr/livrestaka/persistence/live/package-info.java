/** What those who listen are told, in MySQL (contract C §2.4). */
package fr.livrestaka.persistence.live;
