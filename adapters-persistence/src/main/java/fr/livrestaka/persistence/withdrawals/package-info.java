/** Tables {@code withdrawals} and {@code withdrawal_decisions}. */
package fr.livrestaka.persistence.withdrawals;
