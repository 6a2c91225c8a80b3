/** Routes of files (contract C §4). */
package fr.livrestaka.rest.files;
