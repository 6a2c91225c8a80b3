/** What changes of VAT need from outside, and what other areas ask of them. */
package fr.livrestaka.application.invoicing.vat.port;
