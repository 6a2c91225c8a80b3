package fr.livrestaka.application.invoicing.register;

/**
 * The last hash of each chain, lower-case hex; 64 zeros where nothing was issued yet.
 *
 * @param register of the register of all rows
 */
public record ChainEnds(
    String invoices, String creditNotes, String correctiveInvoices, String register) {}
