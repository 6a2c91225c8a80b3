/** Reads forms that bring files. */
package fr.livrestaka.rest.shared.upload;
