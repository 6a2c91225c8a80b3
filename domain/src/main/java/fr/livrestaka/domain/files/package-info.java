/** Files that people and the team exchange (contract C "Files"). */
package fr.livrestaka.domain.files;
