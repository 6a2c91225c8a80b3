/** Administrators read how the seller stands to VAT from which day on, and plan changes of it. */
package fr.livrestaka.application.invoicing.vat;
