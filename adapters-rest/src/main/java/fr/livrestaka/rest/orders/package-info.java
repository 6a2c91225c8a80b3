/** Orders and projects over HTTP (contract B §1, §2). */
package fr.livrestaka.rest.orders;
