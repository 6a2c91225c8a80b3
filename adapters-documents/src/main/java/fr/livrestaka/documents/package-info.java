/** Invoice documents. */
package fr.livrestaka.documents;
