/** What the payment service reports, and what a payment sets going (contract A R8). */
package fr.livrestaka.application.payments.settlement;
