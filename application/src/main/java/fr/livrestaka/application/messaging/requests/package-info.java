/** What people without an account may ask for: a free sample, a consultation. */
package fr.livrestaka.application.messaging.requests;
