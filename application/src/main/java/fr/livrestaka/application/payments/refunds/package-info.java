/** Money that goes back: refunds, and disputes that a bank opens. */
package fr.livrestaka.application.payments.refunds;
