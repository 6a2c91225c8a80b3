/**
 * Withdrawing from a contract (C. conso. L221-18 to L221-28, contract B §1.10): by a mailed link or
 * signed in, the acknowledgement, and what the team is proposed.
 */
package fr.livrestaka.application.withdrawals;
