/** A client's orders over HTTP, which the client area calls projects (contract B §2). */
package fr.livrestaka.rest.orders.projects;
