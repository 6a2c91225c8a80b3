/** The contact form and the newsletter over HTTP (contract A §3.2, §3.9). */
package fr.livrestaka.rest.support;
