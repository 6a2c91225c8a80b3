/** The French rules on electronic invoices, read against the XML of a document. */
package fr.livrestaka.documents.invoicing.rules;
