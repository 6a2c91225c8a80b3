/** Keeping what people upload (contract C §4). */
package fr.livrestaka.application.files;
