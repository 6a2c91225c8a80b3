/** Table {@code files}. */
package fr.livrestaka.persistence.files;
