/** Uploaded files on the local disk. */
package fr.livrestaka.storage.files;
