/** Placing orders and looking at them (contract B §1, §2). */
package fr.livrestaka.application.orders;
