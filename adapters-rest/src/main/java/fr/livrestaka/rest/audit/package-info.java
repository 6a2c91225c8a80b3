/** What administrators see of the program's own doings. */
package fr.livrestaka.rest.audit;
