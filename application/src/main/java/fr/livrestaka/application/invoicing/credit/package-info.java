/** Credit notes: how they are issued, by hand, for a refund, or for an order that was cancelled. */
package fr.livrestaka.application.invoicing.credit;
