/** Marks that describe, once for all operations, the error answers of the HTTP interface. */
package fr.livrestaka.rest.shared.docs;
