/** What is stored about people, measured and read by its classification. */
package fr.livrestaka.persistence.privacy;
