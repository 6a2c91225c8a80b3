/** Payments and saved cards (contract A §5, §6). */
package fr.livrestaka.domain.payments;
