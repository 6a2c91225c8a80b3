/** Orders: what is ordered, and the life of an order (contract B "Order life"). */
package fr.livrestaka.domain.orders;
