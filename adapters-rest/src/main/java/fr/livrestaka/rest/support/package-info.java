/** The contact form over HTTP (contract A §3.2). */
package fr.livrestaka.rest.support;
