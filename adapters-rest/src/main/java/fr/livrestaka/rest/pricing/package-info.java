/** The price list over HTTP (contract A §4, contract B §6). */
package fr.livrestaka.rest.pricing;
