/**
 * The consumer's right of withdrawal (C. conso. L221-18 to L221-28, contract B §1.10): until when
 * it may be used, the declaration, and what is due then. French law is data with periods of
 * validity, see {@link fr.livrestaka.domain.orders.withdrawal.WithdrawalLaw}.
 */
package fr.livrestaka.domain.orders.withdrawal;
