/** Finding stored bytes that nothing refers to, and removing them. */
package fr.livrestaka.application.files.sweep;
