/** Pages and frequently asked questions over HTTP (contract C §5, §6). */
package fr.livrestaka.rest.content;
