/** Keeping what people upload (contract C "Files"). */
package fr.livrestaka.application.files;
