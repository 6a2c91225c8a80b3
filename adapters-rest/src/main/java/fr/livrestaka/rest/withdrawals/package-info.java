/**
 * Withdrawing from a contract: pages of our own, the author's API and the team's (contract B
 * §1.10).
 */
package fr.livrestaka.rest.withdrawals;
