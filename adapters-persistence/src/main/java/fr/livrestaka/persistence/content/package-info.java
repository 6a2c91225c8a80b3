/** Tables {@code pages} and {@code faqs}. */
package fr.livrestaka.persistence.content;
