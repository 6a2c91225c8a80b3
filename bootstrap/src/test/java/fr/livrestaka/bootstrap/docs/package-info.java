/**
 * Tests of what newcomers read: the description of the interface, and the pages below {@code docs/}
 * and beside the README. Some pages are printed from the code, see {@link
 * fr.livrestaka.bootstrap.docs.PrintedPage}; the others are read for names that exist.
 */
package fr.livrestaka.bootstrap.docs;
