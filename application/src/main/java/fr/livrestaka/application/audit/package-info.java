/** What was done, and what could not be done: for administrators. */
package fr.livrestaka.application.audit;
