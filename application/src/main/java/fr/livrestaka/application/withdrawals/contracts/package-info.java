/** The writing of contracts: confirmed to the author by mail, archived from 120 € on. */
package fr.livrestaka.application.withdrawals.contracts;
