/** What all areas of the HTTP adapter use: texts, errors, dates. */
package fr.livrestaka.rest.shared;
