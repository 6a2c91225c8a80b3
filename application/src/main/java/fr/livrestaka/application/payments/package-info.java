/** What people do with their saved cards (contract A §6). */
package fr.livrestaka.application.payments;
