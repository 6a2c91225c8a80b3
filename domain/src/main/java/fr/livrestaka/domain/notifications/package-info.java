/**
 * In-app notices (contract C §2). {@link fr.livrestaka.domain.notifications.Occasion} is the table
 * of what people are told of, {@link fr.livrestaka.domain.notifications.News} says who is told.
 */
package fr.livrestaka.domain.notifications;
