/** Reads the texts that people see from resource bundles. */
package fr.livrestaka.application.shared.texts;
