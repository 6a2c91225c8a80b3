/**
 * The accounting entries of a period and the file that French law asks of computerised accounts
 * ("fichier des écritures comptables", LPF art. L47 A and A47 A-1). {@link
 * fr.livrestaka.domain.invoicing.fec.Postings} makes the entries of the books and of what the
 * payment service did with the money, {@link fr.livrestaka.domain.invoicing.fec.FecFile} writes
 * them down, and {@link fr.livrestaka.domain.invoicing.fec.AccountsProof} compares them with where
 * they come from.
 */
package fr.livrestaka.domain.invoicing.fec;
