/** Files that people and the team exchange (contract C §4). */
package fr.livrestaka.domain.files;
