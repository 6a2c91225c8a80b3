/** Table {@code notifications}, and what people want by mail. */
package fr.livrestaka.persistence.notifications;
