/**
 * Walks through the built program as its users do: in a browser, by the mails that it wrote. The
 * journeys do what makes the program write each of its mails; the tables say where each link and
 * each button has to lead.
 */
package fr.livrestaka.walk;
