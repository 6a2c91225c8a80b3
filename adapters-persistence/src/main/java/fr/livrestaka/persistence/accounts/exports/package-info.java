/** Links to copies of the own data, and which files belong into such a copy. */
package fr.livrestaka.persistence.accounts.exports;
