/** Reports to the tax office are listed, prepared and marked as sent. */
package fr.livrestaka.application.invoicing.ereporting;
