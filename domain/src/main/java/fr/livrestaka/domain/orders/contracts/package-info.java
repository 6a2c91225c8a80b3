/** What was agreed on in writing, as it is confirmed to the author and archived. */
package fr.livrestaka.domain.orders.contracts;
