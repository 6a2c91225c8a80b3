/**
 * Request bodies: a record of the adapter is at once the description in the OpenAPI document and
 * the way to read it (docs/decisions/0037).
 */
package fr.livrestaka.rest.shared.body;
